import { useEffect, useState } from 'preact/hooks';
import { load, onChange, type Settings, update } from '../settings/settings.ts';

/** What is kept as a list of ids: exercises that were done, guidance that is wanted at hand. */
type List = 'learned' | 'favourites';

/** The ids in a list, and the next ones when that changes. */
export function useKept(list: List): ReadonlySet<string> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const closing = new AbortController();
    const take = (settings: Settings) => setIds(new Set(settings[list]));
    load().then(take);
    onChange(take, closing.signal);
    return () => closing.abort();
  }, [list]);
  return ids;
}

export const keep = (list: List, id: string): Promise<void> =>
  update((settings) => ({ [list]: [...new Set([...settings[list], id])] }));

export const drop = (list: List, id: string): Promise<void> =>
  update((settings) => ({ [list]: settings[list].filter((other) => other !== id) }));

export const dropAll = (list: List): Promise<void> => update(() => ({ [list]: [] }));
