import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../../locale/index.ts';
import { type ListedSite, requestPermission, switchOff } from '../../../settings/sites.ts';
import { Button } from '../../components/button.tsx';
import { Rows } from '../../components/rows.tsx';
import { siteName } from '../../model/site-name.ts';
import { Section } from './section.tsx';

/** Where Doelwijzer is on. A site that the organisation names may have to be permitted once. */
export function Sites({ sites }: { sites: ReadonlySignal<readonly ListedSite[]> }) {
  const waiting = sites.value.filter(({ permitted }) => !permitted);
  const on = sites.value.filter(({ permitted }) => permitted);
  return (
    <Section id="sites" title={t('options_sites')}>
      {(on.length > 0 || waiting.length === 0) && (
        <Rows
          items={on.map(({ site, organisation }) => ({
            id: site,
            text: siteName(site),
            note: organisation ? t('options_by_organisation') : undefined,
          }))}
          none={t('options_sites_none')}
          action={t('options_sites_remove')}
          actionOn={(text) => t('options_sites_remove_what', [text])}
          onAction={switchOff}
        />
      )}
      {waiting.length > 0 && (
        <>
          <p class="nl-paragraph">{t('options_sites_waiting')}</p>
          <ul class="rows">
            {waiting.map(({ site }) => (
              <li key={site} class="row">
                <span class="row__text">{siteName(site)}</span>
                <Button
                  aria-label={t('options_sites_permit_what', [siteName(site)])}
                  onClick={() => requestPermission(site)}
                >
                  {t('options_sites_permit')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
