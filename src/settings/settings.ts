import { browser } from 'wxt/browser';
import { z } from 'zod';
import { fieldRoles, ruleIds } from '../method/roles.ts';
import { loadPolicy, type Policy } from './policy.ts';
import { addresses, choices, words } from './values.ts';

/** Everything that is kept on the device, one key of `storage.local` each. Never plan text. */
const shape = {
  /** Site → switched on or off by the user. A site that is not named is as the organisation has it, otherwise off. */
  sites: z.record(z.string(), z.boolean()).catch({}),
  /** Words that are ignored, lower case. */
  words: z.array(z.string()).catch([]),
  /** Rules that are ignored. */
  rules: z.array(z.enum(ruleIds)).catch([]),
  /** Rules that weigh otherwise than the kader says, or are off. */
  ruleChoices: choices,
  /** How residents are spoken of in messages and proposals. */
  address: z.enum(addresses).catch('auto'),
  /** Things and help that the user's organisation provides, besides what the checker knows. */
  provisions: words,
  /** Names of desks and bodies. */
  organisations: words,
  /** Id of the kader in force. */
  kader: z.string().catch('brede-ondersteuning'),
  /** Kaders that the user made or imported, as JSON; each is checked again where it is used. */
  kaders: z.array(z.unknown()).catch([]),
  /** Lessons and exercises that were done. */
  learned: z.array(z.string()).catch([]),
  /** Guidance that the user wants at hand: `KADER/ITEM`. */
  favourites: z.array(z.string()).catch([]),
  /** Site → signature of a field (a digest, no readable text) → the role that the user gave it. */
  fieldRoles: z.record(z.string(), z.record(z.string(), z.enum(fieldRoles))).catch({}),
};
const schema = z.object(shape);

/** What the user has set. */
export type Own = z.infer<typeof schema>;

/** What the user has set, and beside it what the organisation has; `inForce` tells what comes of the two. */
export type Settings = Own & { policy: Policy };

/** The settings as they are; what is missing or damaged has its first value. */
export async function load(): Promise<Settings> {
  const [own, policy] = await Promise.all([browser.storage.local.get(Object.keys(shape)), loadPolicy()]);
  return { ...schema.parse(own), policy };
}

/** Changes settings: from what they are to the ones that become different. Resolves when that is stored. */
export async function update(change: (settings: Settings) => Partial<Own>): Promise<void> {
  await browser.storage.local.set(change(await load()));
}

/** Reports the settings after every change, wherever it was made, until the signal is aborted. */
export function onChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async () => {
    const settings = await load();
    if (!signal.aborted) listener(settings);
  };
  const heard = (_changes: unknown, area: string) => {
    if (area === 'local' || area === 'managed') tell();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
