import { signal } from '@preact/signals';
import { t } from '../../src/locale/index.ts';
import { chosenKader } from '../../src/panel/kader.ts';
import { mount } from '../../src/panel/mount.tsx';
import { Options } from '../../src/panel/views/options.tsx';
import { load, onChange, type Settings } from '../../src/settings/settings.ts';
import { listSites } from '../../src/settings/sites.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const settings = signal(await load());
const sites = signal(await listSites());
const kader = await chosenKader(closing.signal);
const show = async (next: Settings) => {
  settings.value = next;
  sites.value = await listSites();
};
onChange(show, closing.signal);
// Permissions are given in a window of the browser, and a policy may arrive without a word.
addEventListener('focus', async () => show(await load()), { signal: closing.signal });
mount(<Options settings={settings} sites={sites} kader={kader} />, t('options_title'));
