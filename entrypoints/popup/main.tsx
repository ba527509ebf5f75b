import { browser } from 'wxt/browser';
import { mount } from '../../src/panel/mount.tsx';
import { openSession } from '../../src/panel/session.ts';
import { Popup } from '../../src/panel/views/popup.tsx';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const session = openSession(closing.signal);
// Known before the click: the side panel opens only where nothing is awaited in between.
const { id: windowId } = await browser.windows.getCurrent();
mount(<Popup session={session} windowId={windowId!} />);
