import { t } from '../../locale/index.ts';

interface Props {
  /** What they are for. */
  of: string;
  /** Where they come from; the plan where nothing else is said. */
  label?: string;
  items: readonly string[];
  onChoose(text: string): void;
}

/** What the plan already says, ready to be taken over. */
export function Suggestions({ of, label = t('panel_writer_from_plan'), items, onChoose }: Props) {
  if (items.length === 0) return null;
  return (
    <div class="suggestions">
      <span class="hint" aria-hidden="true">
        {label}
      </span>
      <ul aria-label={`${of} ${label}`}>
        {items.map((text) => (
          <li key={text}>
            <button type="button" class="words__go" lang="nl" onClick={() => onChoose(text)}>
              <q>{text}</q>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
