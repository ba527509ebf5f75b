import { t } from '../../src/locale/index.ts';
import { App } from '../../src/panel/app.tsx';
import { chosenKader } from '../../src/panel/kader.ts';
import { mount } from '../../src/panel/mount.tsx';
import { openSession } from '../../src/panel/session.ts';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const session = openSession(closing.signal);
const kader = await chosenKader(closing.signal);
mount(<App session={session} kader={kader} />, t('extension_name'));
