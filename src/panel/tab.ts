import { browser } from 'wxt/browser';

export interface ShownTab {
  id: number;
  windowId: number;
  /** Its address, or null where the browser does not tell it. */
  url: string | null;
}

/** The tab that `?tab=ID` in the address of this page names, or null. */
export function namedTab(): number | null {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
}

/** Reports the tab that this page is about, and again when another takes its place or it goes elsewhere. */
export function watchTab(report: (tab: ShownTab | null) => void, signal: AbortSignal): void {
  const named = namedTab();
  let shown: number | null = named;
  const look = async () => {
    const tab = named === null ? await activeTab() : await browser.tabs.get(named).catch(() => null);
    if (signal.aborted) return;
    shown = tab?.id ?? null;
    report(tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId!, url: tab.url || null });
  };
  const onUpdated = (id: number, change: { url?: string | undefined; status?: string | undefined }) => {
    if (id === shown && (change.url !== undefined || change.status === 'complete')) look();
  };
  const onRemoved = (id: number) => {
    if (id === shown) look();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  if (named === null) browser.tabs.onActivated.addListener(look);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.tabs.onActivated.removeListener(look);
  });
  look();
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
