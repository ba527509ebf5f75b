import './practice.css';
import { render } from 'preact';
import { t } from '../../src/locale/index.ts';
import { startChecking } from '../../src/overlay/start.ts';
import { onChange } from '../../src/settings/settings.ts';
import { isOn, practice } from '../../src/settings/sites.ts';
import { App, on } from './app.tsx';

/** Doelwijzer runs on this page as on any site: the same code, only while the site is switched on. */
let running: AbortController | null = null;

async function follow(): Promise<void> {
  on.value = await isOn(practice);
  if (on.value && !running) {
    running = new AbortController();
    startChecking({ signal: running.signal });
  } else if (!on.value) {
    running?.abort();
    running = null;
  }
}

document.title = t('common_site_practice');
render(<App />, document.getElementById('app')!);
onChange(follow, new AbortController().signal);
follow();
