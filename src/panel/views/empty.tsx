import { browser } from 'wxt/browser';
import { t } from '../../locale/index.ts';
import { requestAndSwitchOn } from '../../settings/sites.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { siteName } from '../model/site-name.ts';
import type { PageStatus } from '../model/status.ts';

interface Props {
  status: Exclude<PageStatus, { kind: 'plan' }>;
  /** Id of the tab beside the panel. */
  tab: number | undefined;
}

/** What to do where the page beside the panel shows no plan. */
export function EmptyView({ status, tab }: Props) {
  switch (status.kind) {
    case 'waiting':
      return (
        <>
          <p class="nl-paragraph hint">{t('panel_waiting')}</p>
          {tab !== undefined && (
            <div class="later">
              <p class="nl-paragraph">{t('panel_waiting_long')}</p>
              <Button onClick={() => browser.tabs.reload(tab)}>{t('panel_reload')}</Button>
            </div>
          )}
        </>
      );
    case 'off':
      return (
        <Notice tone="info" title={t('panel_off')}>
          <p class="nl-paragraph">{t('panel_off_body', [siteName(status.site)])}</p>
          <Button look="primary" onClick={() => requestAndSwitchOn(status.site)}>
            {t('panel_switch_on')}
          </Button>
          <p class="nl-paragraph hint">{t('common_privacy')}</p>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice tone="info" title={t('panel_unknown')}>
          <p class="nl-paragraph">{t('panel_unknown_body')}</p>
          <PracticeButton />
        </Notice>
      );
    case 'closed':
      return (
        <Notice tone="info" title={t('panel_closed')}>
          <p class="nl-paragraph">{t('panel_closed_body')}</p>
          <PracticeButton />
        </Notice>
      );
    case 'no-fields':
      return (
        <Notice tone="info" title={t('panel_no_fields')}>
          <p class="nl-paragraph">{t('panel_no_fields_body')}</p>
        </Notice>
      );
  }
}

function PracticeButton() {
  return (
    <Button onClick={() => browser.tabs.create({ url: browser.runtime.getURL('/practice.html?case=1') })}>
      {t('common_open_practice')}
    </Button>
  );
}
