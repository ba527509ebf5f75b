import { browser } from 'wxt/browser';
import { language, t } from '../locale/index.ts';
import { listen, type ToFrame, type ToPlan, toBackground } from '../messages/messages.ts';
import { load } from '../settings/settings.ts';
import { siteOf } from '../settings/sites.ts';
import { startFrame } from './frame.ts';
import { showNotice } from './notice.ts';
import { type Plan, startPlan } from './plan.ts';

/**
 * Checks the fields of this frame, until the signal is aborted. The top frame also holds the plan of the tab; a frame
 * whose top is not checked holds one of its own.
 */
export async function startChecking(options: { signal: AbortSignal }): Promise<void> {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const site = siteOf(location.href) ?? siteOf(self.origin) ?? self.origin;
  const settings = await load();
  if (signal.aborted) return;
  goQuietWhenOrphaned(stop, signal);

  const isTop = window === window.top;
  let holding: { plan: Plan; end: AbortController } | null = null;
  let receive: (message: ToFrame) => Promise<unknown> = async () => undefined;

  const hold = () => {
    const end = new AbortController();
    const plan = startPlan({
      site,
      settings,
      signal: AbortSignal.any([signal, end.signal]),
      send: (frame, message) =>
        frame === 0 ? receive(message) : toBackground({ to: 'background', type: 'to-frame', frame, message }),
    });
    holding = { plan, end };
  };
  const send = async (message: ToPlan): Promise<unknown> => {
    if (holding) return holding.plan.receive(0, message);
    const answer = await toBackground({ to: 'background', type: 'to-plan', message });
    if (answer === undefined && message.type === 'fields' && !signal.aborted && !holding) {
      hold();
      receive({ type: 'report' });
    }
    return answer;
  };

  listen(
    'page',
    (message) => {
      if (message.type === 'command') {
        const { command } = message;
        if (command !== 'next-finding' && command !== 'previous-finding') return receive({ type: command });
        holding?.plan.go(command);
        return undefined;
      }
      if (message.type === 'plan') return isTop ? holding?.plan.receive(message.from, message.message) : undefined;
      if (isTop) return undefined;
      if (message.message.type === 'report') {
        // The top frame has begun: the plan is there from now on.
        holding?.end.abort();
        holding = null;
      }
      return receive(message.message);
    },
    signal,
  );
  if (isTop) hold();
  receive = startFrame({ document, site, settings, signal, send });
  if (isTop) toBackground({ to: 'background', type: 'to-frame', frame: 'all', message: { type: 'report' } });
  else addEventListener('pagehide', () => send({ type: 'gone' }), { signal });
}

/** After an update or removal of the extension its old script stops at the next thing done, and says so once. */
function goQuietWhenOrphaned(stop: AbortController, signal: AbortSignal): void {
  // An orphan can look up no texts any more.
  const texts = { text: t('overlay_reload'), close: t('common_close'), lang: language() };
  for (const kind of ['focusin', 'input']) {
    document.addEventListener(
      kind,
      () => {
        if (!isOrphan()) return;
        stop.abort();
        if (window === window.top) showNotice(document, texts);
      },
      { capture: true, passive: true, signal },
    );
  }
}

function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
