import { t } from '../../locale/index.ts';
import { type Severity, severities } from '../../method/roles.ts';
import { SeverityMark } from './severity-mark.tsx';

interface Props {
  counts: Record<Severity, number>;
  shown: ReadonlySet<Severity>;
  onChange(shown: ReadonlySet<Severity>): void;
}

/** The number of findings of each weight; each can be hidden from the list. */
export function SeverityFilter({ counts, shown, onChange }: Props) {
  const toggle = (severity: Severity) => {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{t('panel_filter')}</legend>
      {severities.map((severity) => (
        <label class="filter__choice" key={severity}>
          <input type="checkbox" checked={shown.has(severity)} onChange={() => toggle(severity)} />
          <span class="filter__count">{counts[severity]}</span>
          <SeverityMark severity={severity} />
        </label>
      ))}
    </fieldset>
  );
}
