import { t } from '../../locale/index.ts';
import type { Kader } from '../../method/kader.ts';
import { update } from '../../settings/settings.ts';

const idOf = (json: unknown): unknown => (json as { id?: unknown } | null)?.id;

/** Keeps a kader of one's own, in place of the one with the id `replaces`. */
export const saveKader = (kader: Kader, replaces: string | null): Promise<void> =>
  update(({ kaders, kader: chosen }) => ({
    kaders: [...kaders.filter((other) => idOf(other) !== replaces && idOf(other) !== kader.id), kader],
    ...(replaces !== null && chosen === replaces ? { kader: kader.id } : {}),
  }));

export const removeKader = (id: string): Promise<void> =>
  update(({ kaders }) => ({ kaders: kaders.filter((other) => idOf(other) !== id) }));

/** A copy to change, under a name and an id of its own. */
export function copyOf(kader: Kader, kaders: readonly Kader[]): Kader {
  const id = freeId(`${kader.id.slice(0, 50)}-eigen`, kaders, '');
  return { ...kader, id, name: t('options_kader_copy_name', [kader.name.slice(0, 100)]), version: '1.0' };
}

/** An id that none of these has: `first`, else the first with a number. */
export function freeId(base: string, others: readonly { id: string }[], first = '-1'): string {
  const taken = new Set(others.map(({ id }) => id));
  let id = `${base}${first}`;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return id;
}
