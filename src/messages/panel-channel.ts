import { browser } from 'wxt/browser';
import type { Proposal } from '../checker/types.ts';
import { listen } from './messages.ts';
import type { PanelCommand, PanelEvent, PlanSnapshot } from './protocol.ts';

/** Name of the port between a panel and the page beside it. */
const PORT = 'panel';

export interface PanelHandlers {
  /** The plan, at once and after every change. */
  onPlan(plan: PlanSnapshot): void;
  onProposal(key: string, proposal: Proposal | null): void;
  onApplied(ok: boolean): void;
  /** Nobody checks in this tab (any more). `onPlan` follows when that begins again, after navigation for instance. */
  onGone(): void;
}

/** The way from a panel to the plan of a tab. It stays open over navigation and over the background being stopped. */
export function openChannel(
  tabId: number,
  handlers: PanelHandlers,
): { send(command: PanelCommand): void; close(): void } {
  const closing = new AbortController();
  let port: ReturnType<typeof browser.tabs.connect> | null = null;

  const connect = () => {
    port?.disconnect();
    const opened = browser.tabs.connect(tabId, { name: PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const event = message as PanelEvent;
      if (event.type === 'plan') handlers.onPlan(event.plan);
      else if (event.type === 'proposal') handlers.onProposal(event.key, event.proposal);
      else handlers.onApplied(event.ok);
    });
    opened.onDisconnect.addListener(() => {
      // Looked at, or Chrome reports it as an error that nobody answered.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = null;
      handlers.onGone();
    });
  };

  listen(
    'background',
    (message, sender) => {
      if (message.type === 'ready' && sender.tab?.id === tabId) connect();
      return undefined;
    },
    closing.signal,
  );
  connect();

  return {
    send: (command) => port?.postMessage(command),
    close() {
      closing.abort();
      const last = port;
      port = null;
      last?.disconnect();
    },
  };
}

/** The page's end of the channel: every panel gets the plan when it connects and when it is told. */
export function acceptPanels(
  onCommand: (command: PanelCommand, answer: (event: PanelEvent) => void) => void,
  latest: () => PlanSnapshot,
  signal: AbortSignal,
): { tell(): void } {
  const ports = new Set<ReturnType<typeof browser.tabs.connect>>();
  const accept = (port: ReturnType<typeof browser.tabs.connect>) => {
    if (port.name !== PORT) return;
    ports.add(port);
    const answer = (event: PanelEvent) => ports.has(port) && port.postMessage(event);
    port.onMessage.addListener((message: unknown) => onCommand(message as PanelCommand, answer));
    port.onDisconnect.addListener(() => ports.delete(port));
    answer({ type: 'plan', plan: latest() });
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(accept);
    for (const port of ports) port.disconnect();
    ports.clear();
  });
  return {
    tell() {
      if (ports.size === 0) return;
      const event: PanelEvent = { type: 'plan', plan: latest() };
      for (const port of ports) port.postMessage(event);
    },
  };
}
