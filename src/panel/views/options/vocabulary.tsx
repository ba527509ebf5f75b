import { useState } from 'preact/hooks';
import { t } from '../../../locale/index.ts';
import { type Settings, update } from '../../../settings/settings.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/form-field.tsx';
import { Rows } from '../../components/rows.tsx';
import { Section } from './section.tsx';

type Kind = 'provisions' | 'organisations';

/** Words that only this organisation uses: what it provides, and names of desks and bodies. */
export function Vocabulary({ settings }: { settings: Settings }) {
  return (
    <Section id="vocabulary" title={t('options_vocabulary')} hint={t('options_vocabulary_hint')}>
      <Words
        kind="provisions"
        title={t('options_vocabulary_provisions')}
        label={t('options_vocabulary_provision')}
        settings={settings}
      />
      <Words
        kind="organisations"
        title={t('options_vocabulary_organisations')}
        label={t('options_vocabulary_organisation')}
        settings={settings}
      />
    </Section>
  );
}

interface WordsProps {
  kind: Kind;
  title: string;
  label: string;
  settings: Settings;
}

function Words({ kind, title, label, settings }: WordsProps) {
  const [word, setWord] = useState('');
  const wanted = word.trim();
  const add = () => {
    if (wanted === '') return;
    update((now) => ({ [kind]: [...new Set([...now[kind], wanted.slice(0, 60)])] }));
    setWord('');
  };
  return (
    <form
      class="form words-form"
      data-words={kind}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      {settings.policy[kind].length > 0 && (
        <p class="nl-paragraph">
          <span lang="nl">{settings.policy[kind].join(', ')}</span>{' '}
          <span class="hint">{t('options_by_organisation')}</span>
        </p>
      )}
      <Rows
        items={settings[kind].map((own) => ({ id: own, text: own, lang: 'nl' }))}
        none={t('options_vocabulary_none')}
        action={t('options_remove')}
        actionOn={(text) => t('options_remove_what', [text])}
        onAction={(own) => update((now) => ({ [kind]: now[kind].filter((other) => other !== own) }))}
      />
      <div class="add">
        <TextField label={label} value={word} onInput={setWord} />
        <Button type="submit">{t('options_add')}</Button>
      </div>
    </form>
  );
}
