import { t } from '../../locale/index.ts';
import type { FieldSummary, PanelCommand } from '../../messages/protocol.ts';
import { CountBadge } from './count-badge.tsx';

interface Props {
  fields: readonly FieldSummary[];
  /** Id of the field that has the focus, or had it last. */
  focus: string | null;
  send(command: PanelCommand): void;
}

/** The fields that are read as the plan, each with the role it plays; a click goes to the field. */
export function FieldList({ fields, focus, send }: Props) {
  return (
    <section aria-labelledby="fields-heading">
      <h2 class="nl-heading nl-heading--level-2" id="fields-heading">
        {t('panel_fields')}
      </h2>
      <ul class="fields">
        {fields.map(({ id, label, role, count }) => (
          <li key={id} data-field={id} aria-current={id === focus || undefined}>
            <button
              type="button"
              class="field"
              onClick={() => send({ type: 'show-text', field: id, start: 0, end: 0 })}
            >
              <span class="field__label" lang={label ? 'nl' : undefined}>
                {label || t('panel_field_unnamed')}
              </span>
              <span class="hint">{t('panel_field_role', [t(`common_role_${role}`)])}</span>
              {count > 0 && <CountBadge count={count} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
