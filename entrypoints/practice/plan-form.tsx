import { useId } from 'preact/hooks';
import { language, t } from '../../src/locale/index.ts';
import type { OpenCase } from './memory.ts';
import { RichText } from './rich-text.tsx';

/** The plan of a case: ordinary labelled fields, as a municipal case system has them. */
export function PlanForm({ file }: { file: OpenCase }) {
  const { plan, support, savedAt } = file;
  const field = (name: keyof typeof plan.value) => ({
    value: plan.value[name],
    onInput: (value: string) => {
      plan.value = { ...plan.peek(), [name]: value };
    },
  });
  const save = (event: Event) => {
    event.preventDefault();
    savedAt.value = new Date();
  };
  return (
    <form class="form" onSubmit={save}>
      <TextArea label={t('practice_field_situation')} rows={6} {...field('situation')} />
      <TextLine label={t('practice_field_summary')} {...field('summary')} />
      <TextArea label={t('practice_field_goals')} rows={6} {...field('goals')} />
      <RichText label={t('practice_field_support')} content={support} />
      <TextArea label={t('practice_field_agreements')} rows={4} {...field('agreements')} />
      <TextArea label={t('practice_field_motivation')} rows={4} {...field('motivation')} />
      <TextArea label={t('practice_field_evaluation')} rows={3} {...field('evaluation')} />
      <div class="form-actions">
        <button type="submit" class="save">
          {t('practice_save')}
        </button>
        <span role="status">{savedAt.value && t('practice_saved', [timeOf(savedAt.value)])}</span>
      </div>
    </form>
  );
}

const timeOf = (date: Date): string => new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(date);

interface FieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
}

export function TextArea({ label, value, rows, onInput }: FieldProps & { rows: number }) {
  const id = useId();
  return (
    <div class="form-row">
      <label class="form-label" for={id}>
        {label}
      </label>
      <textarea id={id} rows={rows} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}

function TextLine({ label, value, onInput }: FieldProps) {
  const id = useId();
  return (
    <div class="form-row">
      <label class="form-label" for={id}>
        {label}
      </label>
      <input id={id} type="text" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}
