import { browser } from 'wxt/browser';
import { z } from 'zod';
import { fieldRoles, ruleIds } from '../method/roles.ts';

// Without it zod tries `new Function`, which the content security policy of an extension refuses, with a report each time.
z.config({ jitless: true });

/** Everything that is kept on the device, one key of `storage.local` each. Never plan text. */
const shape = {
  /** Site → switched on or off by the user. A site that is not named is as the organisation has it, otherwise off. */
  sites: z.record(z.string(), z.boolean()).catch({}),
  /** Words that are ignored, lower case. */
  words: z.array(z.string()).catch([]),
  /** Rules that are ignored. */
  rules: z.array(z.enum(ruleIds)).catch([]),
  /** Id of the kader in force. */
  kader: z.string().catch('brede-ondersteuning'),
  /** Site → signature of a field (a digest, no readable text) → the role that the user gave it. */
  fieldRoles: z.record(z.string(), z.record(z.string(), z.enum(fieldRoles))).catch({}),
};
const schema = z.object(shape);

export type Settings = z.infer<typeof schema>;

/** The settings as they are; what is missing or damaged has its first value. */
export async function load(): Promise<Settings> {
  return schema.parse(await browser.storage.local.get(Object.keys(shape)));
}

/** Changes settings: from what they are to the ones that become different. Resolves when that is stored. */
export async function update(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change(await load()));
}

/** Reports the settings after every change, wherever it was made, until the signal is aborted. */
export function onChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const heard = async (_changes: unknown, area: string) => {
    if (area !== 'local') return;
    const settings = await load();
    if (!signal.aborted) listener(settings);
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
