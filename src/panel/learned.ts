import { type ReadonlySignal, signal } from '@preact/signals';
import { load, onChange, update } from '../settings/settings.ts';

/** Ids of the exercises that were done, and the next ones when that changes. */
export function followLearned(abort: AbortSignal): ReadonlySignal<ReadonlySet<string>> {
  const learned = signal<ReadonlySet<string>>(new Set());
  const take = (settings: { learned: string[] }) => {
    learned.value = new Set(settings.learned);
  };
  load().then(take);
  onChange(take, abort);
  return learned;
}

/** Remembers that an exercise was done. */
export const remember = (id: string): Promise<void> =>
  update(({ learned }) => ({ learned: [...new Set([...learned, id])] }));

export const forgetAll = (): Promise<void> => update(() => ({ learned: [] }));
