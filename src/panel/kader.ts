import { type ReadonlySignal, signal } from '@preact/signals';
import { defaultKader, kaderById } from '../method/index.ts';
import type { Kader } from '../method/kader.ts';
import { load, onChange } from '../settings/settings.ts';

/** The kader that the settings name, and the next one when that changes. */
export async function chosenKader(abort: AbortSignal): Promise<ReadonlySignal<Kader>> {
  const find = (id: string) => kaderById(id) ?? defaultKader;
  const kader = signal(find((await load()).kader));
  onChange((settings) => {
    kader.value = find(settings.kader);
  }, abort);
  return kader;
}
