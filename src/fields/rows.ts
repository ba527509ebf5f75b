import type { CellRole } from '../method/roles.ts';
import { adapterFor } from './adapters.ts';
import { columnOf } from './columns.ts';
import { namesOf } from './names.ts';

/** Everything that a user fills in and that can be a cell of a row. */
const CONTROLS = 'textarea, input:not([type=hidden i]), select, [contenteditable]:not([contenteditable=false i])';
/** What says when or who beside a field, without being a field that is checked. */
const BESIDE = 'select, input[type=date i], input[type=month i], input[type=datetime-local i]';
/** How far up a group of fields is looked for, and how many it may hold. */
const LEVELS = 6;
const MOST = 12;

/** A date or choice beside the fields of a row. */
export interface Beside {
  element: HTMLSelectElement | HTMLInputElement;
  column: CellRole;
}

/**
 * The row that a field is a cell of: a row of a table, one of several groups of the same shape, or a group in which a
 * who or when stands beside it. Null when it stands by itself.
 */
export function rowOf(element: HTMLElement): Element | null {
  const row = element.closest('tr, [role=row]');
  if (row && cellsOf(row).length > 1) return row;
  let around = element.parentElement;
  for (let level = 0; around && level < LEVELS && !around.matches('form, body, main'); level++) {
    const cells = cellsOf(around);
    if (cells.length > MOST) return null;
    if (cells.length > 1) {
      const names = cells.map((cell) => namesOf(cell)[0] ?? '');
      // The same name twice: it holds several rows.
      if (new Set(names).size < names.length) return null;
      if (repeats(around, cells.length) || names.some((name) => columnOf([name]) !== null)) return around;
    }
    around = around.parentElement;
  }
  return null;
}

/** The dates and choices of a row. */
export function besideIn(row: Element): Beside[] {
  return [...row.querySelectorAll<HTMLSelectElement | HTMLInputElement>(BESIDE)].flatMap((element) => {
    const column = adapterFor(element) ? null : columnOf(namesOf(element));
    return column ? [{ element, column }] : [];
  });
}

/** What a date or choice says, in words. */
export function saysOf({ element }: Beside): string {
  if (element.value === '') return '';
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? '';
  const [year, month, day] = element.value.slice(0, 10).split('-');
  return day ? `${Number(day)}-${Number(month)}-${year}` : `${Number(month)}-${year}`;
}

const cellsOf = (around: Element) => [...around.querySelectorAll<HTMLElement>(CONTROLS)];

function repeats(group: Element, cells: number): boolean {
  return [group.previousElementSibling, group.nextElementSibling].some(
    (sibling) =>
      sibling?.localName === group.localName &&
      sibling.className === group.className &&
      cellsOf(sibling).length === cells,
  );
}
