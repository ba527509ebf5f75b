import { browser } from 'wxt/browser';
import { countPoints } from '../../checker/points.ts';
import { counted, t } from '../../locale/index.ts';
import { requestAndSwitchOn, switchOff } from '../../settings/sites.ts';
import { Button } from '../components/button.tsx';
import { Switch } from '../components/switch.tsx';
import { siteName } from '../model/site-name.ts';
import type { Session } from '../session.ts';
import { openSidePanel } from '../side-panel.ts';

/** The toolbar button's window: is Doelwijzer on here, what does it find, and where to go from here. */
export function Popup({ session }: { session: Session }) {
  const tab = session.tab.value;
  const site = session.site.value;
  const status = session.status.value;
  return (
    <>
      <h1 class="nl-heading nl-heading--level-2">{site === null ? t('extension_name') : siteName(site)}</h1>
      {site === null ? (
        <p class="nl-paragraph">{t('panel_closed')}</p>
      ) : (
        <Switch
          label={t(session.on.value ? 'popup_on' : 'popup_off')}
          checked={session.on.value ?? false}
          disabled={session.on.value === null}
          onChange={(on) => (on ? requestAndSwitchOn(site) : switchOff(site))}
        />
      )}
      {session.on.value && (
        <p class="nl-paragraph" role="status">
          {status.kind === 'plan' && counted('common_findings', countPoints(status.plan.findings))}
          {status.kind === 'no-fields' && t('panel_no_fields')}
        </p>
      )}
      <p class="nl-paragraph hint">{t('common_privacy')}</p>
      <div class="stack">
        <Button look="primary" disabled={tab === null} onClick={() => leave(openSidePanel(tab!.windowId))}>
          {t('popup_open_panel')}
        </Button>
        <Button onClick={() => leave(browser.tabs.create({ url: browser.runtime.getURL('/practice.html?case=1') }))}>
          {t('common_open_practice')}
        </Button>
        <Button onClick={() => leave(browser.runtime.openOptionsPage())}>{t('common_open_settings')}</Button>
      </div>
    </>
  );
}

/** The window has done its work once the other page is open. */
async function leave(opening: Promise<unknown>): Promise<void> {
  await opening;
  window.close();
}
