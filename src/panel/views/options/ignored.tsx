import { ruleById } from '../../../checker/rules/index.ts';
import { t } from '../../../locale/index.ts';
import { type Settings, update } from '../../../settings/settings.ts';
import { Rows } from '../../components/rows.tsx';
import { Section } from './section.tsx';

/** What is ignored on every page, each to be taken back. */
export function Ignored({ settings: { words, rules } }: { settings: Settings }) {
  return (
    <>
      <Section id="words" title={t('options_words')}>
        <Rows
          items={words.map((word) => ({ id: word, text: word, lang: 'nl' }))}
          none={t('options_words_none')}
          action={t('common_undo')}
          actionOn={(text) => t('common_undo_what', [text])}
          onAction={(word) => update((now) => ({ words: now.words.filter((other) => other !== word) }))}
        />
      </Section>
      <Section id="rules" title={t('options_rules')}>
        <Rows
          items={rules.map((rule) => ({ id: rule, text: ruleById(rule).title, lang: 'nl' }))}
          none={t('options_rules_none')}
          action={t('common_undo')}
          actionOn={(text) => t('common_undo_what', [text])}
          onAction={(rule) => update((now) => ({ rules: now.rules.filter((other) => other !== rule) }))}
        />
      </Section>
    </>
  );
}
