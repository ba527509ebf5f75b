import { signal } from '@preact/signals';
import { chosenKader } from '../../src/panel/kader.ts';
import { mount } from '../../src/panel/mount.tsx';
import { Options } from '../../src/panel/views/options.tsx';
import { load, onChange } from '../../src/settings/settings.ts';
import { listSites } from '../../src/settings/sites.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const settings = signal(await load());
const sites = signal(await listSites());
const kader = await chosenKader(closing.signal);
onChange(async (next) => {
  settings.value = next;
  sites.value = await listSites();
}, closing.signal);
mount(<Options settings={settings} sites={sites} kader={kader} />);
