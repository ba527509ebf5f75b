import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { counted, t } from '../src/locale/index.ts';
import { type Command, listen, type Sender, type ToBackground, type ToPage } from '../src/messages/messages.ts';
import { openSidePanel } from '../src/panel/side-panel.ts';
import { isOn, requestAndSwitchOn, siteOf, sitePatterns, switchOff } from '../src/settings/sites.ts';

/** The registration of the content script; one for all sites. */
const ID = 'sites';
const FILES = ['/content-scripts/content.js'] as const;

/** Keeps nothing: it can be stopped at any time, and everything is where it was when it starts again. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    following = following.then(makeMenus).then(() => register(true));
  });
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'local' || area === 'managed') && 'sites' in changes) follow();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl, frameId }, tab) => {
    if (menuItemId === 'panel' && tab?.windowId !== undefined) openSidePanel(tab.windowId);
    if (isPageCommand(menuItemId) && tab?.id !== undefined)
      toPage(tab.id, { to: 'page', type: 'command', command: menuItemId }, frameId);
    const site = menuItemId === 'site' && siteOf(pageUrl ?? tab?.url ?? '');
    if (site) toggle(site);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) openSidePanel(tab.windowId);
    else if (tab?.id !== undefined) toPage(tab.id, { to: 'page', type: 'command', command: command as Command });
  });
  listen('background', answer);
});

function answer(message: ToBackground, { tab, frameId }: Sender): Promise<unknown> | undefined {
  if (tab?.id === undefined) return undefined;
  switch (message.type) {
    case 'to-plan':
      return toPage(tab.id, { to: 'page', type: 'plan', from: frameId ?? 0, message: message.message }, 0);
    case 'to-frame':
      return toPage(
        tab.id,
        { to: 'page', type: 'frame', message: message.message },
        message.frame === 'all' ? undefined : message.frame,
      );
    case 'count':
      return showCount(tab.id, message.count);
    case 'open-panel':
      return openPanel(tab.windowId);
    case 'ready':
      return undefined;
  }
}

/** Undefined when there is nobody in that page to answer. */
function toPage(tab: number, message: ToPage, frameId?: number): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId }).catch(() => undefined);
}

async function showCount(tabId: number, count: number | null): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#154273' }),
    browser.action.setTitle({
      tabId,
      title: count === null ? t('extension_name') : `${t('extension_name')}: ${counted('common_findings', count)}`,
    }),
  ]).catch(() => {
    // The tab has been closed meanwhile.
  });
}

/** Firefox opens its sidebar only from its own buttons, so there it has to be open. */
async function openPanel(windowId: number | undefined): Promise<boolean> {
  if (windowId === undefined) return false;
  try {
    const { sidebarAction } = browser as { sidebarAction?: { isOpen(window: { windowId: number }): Promise<boolean> } };
    if (sidebarAction) return await sidebarAction.isOpen({ windowId });
    await openSidePanel(windowId);
    return true;
  } catch {
    return false;
  }
}

/** The browser asks for permission only straight from the click, so that comes first; it is silent when it is given. */
async function toggle(site: string): Promise<void> {
  const wasOn = isOn(site);
  await requestAndSwitchOn(site);
  if (await wasOn) await switchOff(site);
}

/** Items that are about the page, with where they are offered: on sites that are on only. */
const pageItems = {
  'check-selection': { title: 'overlay_command_selection', contexts: ['selection'] },
  'check-page': { title: 'overlay_command_page', contexts: ['page'] },
  'field-menu': { title: 'overlay_command_field', contexts: ['editable'] },
} as const;

const isPageCommand = (id: unknown): id is keyof typeof pageItems => Object.hasOwn(pageItems, String(id));

function makeMenus(): Promise<void> {
  return browser.contextMenus.removeAll().then(() => {
    for (const [id, { title, contexts }] of Object.entries(pageItems))
      browser.contextMenus.create({ id, title: t(title), contexts: [...contexts], visible: false });
    browser.contextMenus.create({
      id: 'site',
      title: t('overlay_command_site'),
      contexts: ['page', 'editable', 'selection'],
    });
    browser.contextMenus.create({
      id: 'panel',
      title: t('overlay_command_panel'),
      contexts: ['page', 'editable', 'selection'],
    });
  });
}

let following: Promise<void> = Promise.resolve();

/** Brings the registered script in line with the sites that are on, one change after the other. */
function follow(): void {
  following = following.then(() => register(false));
}

/** `everywhere`: open pages get the script even where it was registered before, in place of one that is outdated. */
async function register(everywhere: boolean): Promise<void> {
  const { on, off } = await sitePatterns();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  await offerPageItems(on);
  if (on.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [...FILES],
      matches: on,
      ...(off.length > 0 && { excludeMatches: off }),
      allFrames: true,
      // Editors make frames without an address of their own. The types of the polyfill do not know it yet.
      ...({ matchOriginAsFallback: true } as object),
      runAt: 'document_idle',
    },
  ]);
  const fresh = everywhere ? on : on.filter((pattern) => !known?.matches?.includes(pattern));
  if (fresh.length > 0) await inject(fresh);
}

async function offerPageItems(on: string[]): Promise<void> {
  const documentUrlPatterns = [...on, browser.runtime.getURL('/practice.html*')];
  // Before the menus are made there is nothing to offer yet.
  await Promise.allSettled(
    Object.keys(pageItems).map((item) => browser.contextMenus.update(item, { visible: true, documentUrlPatterns })),
  );
}

/** Starts in pages that are open already. */
async function inject(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs
      .filter(({ discarded }) => !discarded)
      .map(({ id }) => browser.scripting.executeScript({ target: { tabId: id!, allFrames: true }, files: [...FILES] })),
  );
}
