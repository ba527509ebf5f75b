import { Button } from './button.tsx';

interface Props<Id extends string> {
  items: readonly { id: Id; text: string; note?: string | undefined; lang?: 'nl' }[];
  /** What is said where there are none. */
  none: string;
  /** What the button of a row does, in a word … */
  action: string;
  /** … and in full, for who hears the button alone. */
  actionOn(text: string): string;
  onAction(id: Id): void;
}

/** A list in which each row can be taken back. */
export function Rows<Id extends string>({ items, none, action, actionOn, onAction }: Props<Id>) {
  if (items.length === 0) return <p class="nl-paragraph hint">{none}</p>;
  return (
    <ul class="rows">
      {items.map(({ id, text, note, lang }) => (
        <li key={id} class="row">
          <span class="row__text">
            <span lang={lang}>{text}</span> {note && <span class="hint">{note}</span>}
          </span>
          <Button look="subtle" aria-label={actionOn(text)} onClick={() => onAction(id)}>
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
