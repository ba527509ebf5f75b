import { browser } from 'wxt/browser';
import { z } from 'zod';
import { addresses, choices, words } from './values.ts';

/**
 * What the organisation sets from outside, through `storage.managed` (Chrome and Edge policies, `policies.json` of
 * Firefox). `public/managed_schema.json` tells browsers the same. A value that is wrong counts as not set.
 */
const shape = {
  /** Match patterns of the sites that Doelwijzer is on for. */
  sites: z.array(z.string().regex(/^(\*|https?):\/\/[^/\s]+\/\*$/)).catch([]),
  /** Id of the kader in force; the user cannot choose another. */
  kader: z.string().optional().catch(undefined),
  /** A kader of the organisation itself, as the text of its JSON file; it is in force where `kader` names no other. */
  ownKader: z.string().optional().catch(undefined),
  rules: choices,
  /** Whether the user may not set the rules otherwise. */
  rulesFixed: z.boolean().catch(false),
  address: z.enum(addresses).optional().catch(undefined),
  provisions: words,
  organisations: words,
};
export const policySchema = z.object(shape);

export type Policy = z.infer<typeof policySchema>;

export const noPolicy: Policy = policySchema.parse({});

/** What the organisation has set now; nothing where there is no organisation, or while the browser has yet to hear of it. */
export async function loadPolicy(): Promise<Policy> {
  const managed = browser.storage.managed;
  if (!managed) return noPolicy;
  // Firefox refuses where no policy was given at all.
  const values = await managed.get(null).catch(() => ({}));
  return policySchema.parse(values);
}
