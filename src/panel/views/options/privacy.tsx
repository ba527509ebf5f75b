import { t } from '../../../locale/index.ts';
import { Section } from './section.tsx';

/** What happens to the text of plans, and what is kept. */
export function Privacy() {
  return (
    <Section id="privacy" title={t('options_privacy')}>
      <p class="nl-paragraph">{t('options_privacy_body')}</p>
    </Section>
  );
}
