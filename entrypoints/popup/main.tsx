import { t } from '../../src/locale/index.ts';
import { mount } from '../../src/panel/mount.tsx';
import { openSession } from '../../src/panel/session.ts';
import { Popup } from '../../src/panel/views/popup.tsx';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

mount(<Popup session={openSession(closing.signal)} />, t('extension_name'));
