import { counted, t } from '../../locale/index.ts';
import type { FieldSummary } from '../../messages/protocol.ts';

interface Props {
  fields: readonly FieldSummary[];
  /** Id of the field that has the focus, or had it last. */
  focus: string | null;
}

/** The fields that are read as the plan, each with the role it plays. */
export function FieldList({ fields, focus }: Props) {
  return (
    <section aria-labelledby="fields-heading">
      <h2 class="nl-heading nl-heading--level-2" id="fields-heading">
        {t('panel_fields')}
      </h2>
      <ul class="fields">
        {fields.map((field) => (
          <li key={field.id} class="field" data-field={field.id} aria-current={field.id === focus || undefined}>
            <span class="field__label">{field.label || t('panel_field_unnamed')}</span>
            <span class="hint">{t(`common_role_${field.role}`)}</span>
            {field.count > 0 && <span class="field__count">{counted('common_findings', field.count)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
