import { type ReadonlySignal, signal } from '@preact/signals';
import type { Kader } from '../method/kader.ts';
import { kaderInForce } from '../settings/in-force.ts';
import { load, onChange } from '../settings/settings.ts';

/** The kader that the settings name, and the next one when that changes. */
export async function chosenKader(abort: AbortSignal): Promise<ReadonlySignal<Kader>> {
  const kader = signal(kaderInForce(await load()));
  onChange((settings) => {
    kader.value = kaderInForce(settings);
  }, abort);
  return kader;
}
