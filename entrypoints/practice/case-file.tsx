import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../src/locale/index.ts';
import { type OpenCase, open } from './memory.ts';
import { PlanForm, TextArea } from './plan-form.tsx';

const sections: readonly { id: string; title: MessageKey }[] = [
  { id: 'plan', title: 'practice_section_plan' },
  { id: 'journal', title: 'practice_section_journal' },
];

/** One case: its particulars, and its sections. */
export function CaseFile({ file }: { file: OpenCase }) {
  const [section, setSection] = useState('plan');
  const { info, journal } = file;
  return (
    <section class="sheet">
      <p>
        <a
          href="practice.html"
          onClick={(event) => {
            event.preventDefault();
            open(null);
          }}
        >
          ← {t('practice_cases')}
        </a>
      </p>
      <h1>
        {info.number} – {info.name}
      </h1>
      <p class="particulars">
        <span>{info.subject}</span>
        <span>{info.status}</span>
      </p>
      <nav class="sections" aria-label={t('practice_sections')}>
        {sections.map(({ id, title }) => (
          <button
            type="button"
            key={id}
            class="section"
            aria-current={id === section ? 'page' : undefined}
            onClick={() => setSection(id)}
          >
            {t(title)}
          </button>
        ))}
      </nav>
      {section === 'plan' ? (
        <PlanForm key={info.id} file={file} />
      ) : (
        <div class="form">
          <TextArea
            label={t('practice_field_journal')}
            rows={12}
            value={journal.value}
            onInput={(value) => {
              journal.value = value;
            }}
          />
        </div>
      )}
    </section>
  );
}
