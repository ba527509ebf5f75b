import type { ComponentChildren } from 'preact';
import type { Span } from '../../checker/types.ts';
import type { PanelCommand } from '../../messages/protocol.ts';
import { excerpt } from '../model/excerpt.ts';

interface Props {
  part: Span & { field: string; text: string };
  /** Name of the field, where it helps. */
  field?: ComponentChildren;
  length?: number;
  send(command: PanelCommand): void;
}

/** Words of the plan; a click goes to them on the page. */
export function WordsButton({ part, field, length = 110, send }: Props) {
  return (
    <button
      type="button"
      class="words__go"
      onClick={() => send({ type: 'show-text', field: part.field, start: part.start, end: part.end })}
    >
      <q lang="nl">{excerpt(part.text, length)}</q> {field && <span class="hint">{field}</span>}
    </button>
  );
}
