import { columnOf } from '../fields/columns.ts';
import { type Beside, besideIn, rowOf, saysOf } from '../fields/rows.ts';
import type { FieldReport } from '../messages/messages.ts';
import type { ShownField } from './field.ts';

/** The rows that the fields of a frame are cells of. */
export interface Cells {
  /** Finds the rows anew: after fields came, went or moved. */
  lay(fields: Iterable<ShownField>): void;
  /** The dates and choices in those rows, with what they say now. */
  beside(): FieldReport[];
}

export function createCells(): Cells {
  const ids = new WeakMap<Element, string>();
  let made = 0;
  let found: { row: string; beside: Beside }[] = [];
  const idOf = (element: Element): string => {
    const id = ids.get(element) ?? `r${++made}`;
    ids.set(element, id);
    return id;
  };
  return {
    lay(fields) {
      const rows = new Set<Element>();
      for (const field of fields) {
        const row = rowOf(field.editor.element);
        if (row) rows.add(row);
        field.row = row && idOf(row);
        field.column = row && columnOf(field.names);
      }
      found = [...rows].flatMap((row) => besideIn(row).map((beside) => ({ row: idOf(row), beside })));
    },
    beside: () =>
      found
        .filter(({ beside }) => beside.element.isConnected)
        .map(({ row, beside }) => ({
          id: idOf(beside.element),
          role: 'none',
          label: '',
          text: saysOf(beside),
          row,
          column: beside.column,
          beside: true,
        })),
  };
}
