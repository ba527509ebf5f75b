import { signal } from '@preact/signals';
import { t } from '../../src/locale/index.ts';
import { practice, requestAndSwitchOn, switchOff } from '../../src/settings/sites.ts';
import { CaseFile } from './case-file.tsx';
import { CaseList } from './case-list.tsx';
import { current } from './memory.ts';

/** Whether Doelwijzer is on for this page. */
export const on = signal(false);

/** The practice case system: a bar, and the list of cases or the case that is open. */
export function App() {
  const file = current.value;
  return (
    <>
      <header class="bar">
        <p class="bar__name">{t('common_site_practice')}</p>
        <label class="bar__switch">
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
            role="switch"
            checked={on.value}
            onChange={(event) => (event.currentTarget.checked ? requestAndSwitchOn(practice) : switchOff(practice))}
          />
          {t('practice_switch')}
        </label>
      </header>
      <main lang="nl">{file ? <CaseFile key={file.info.id} file={file} /> : <CaseList />}</main>
    </>
  );
}
