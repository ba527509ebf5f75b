import { counted, t } from '../locale/index.ts';
import type { Host } from './host.ts';

/** Tells a screen reader how many points of attention there are, without being in the way of typing. */
export interface Announcer {
  /** There are so many now; said when it is another number than was said last, once typing pauses. */
  count(points: number): void;
  /** Something was typed: not yet. */
  wait(): void;
  /** Says the number now, also when it did not change. */
  say(): void;
}

/** How long nothing is typed before something is said. */
const QUIET = 1000;

export function createAnnouncer(host: Host, signal: AbortSignal): Announcer {
  const { ownerDocument: document } = host.element;
  const region = document.createElement('p');
  region.className = 'announcement';
  region.lang = host.layer.lang;
  region.setAttribute('role', 'status');
  host.root.append(region);
  let latest = 0;
  let words = t('overlay_announce_none');
  let said: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = () => {
    clearTimeout(timer);
    timer = latest === said ? undefined : setTimeout(speak, QUIET);
  };
  const speak = () => {
    said = latest;
    // Of the frames of a tab the one that is being worked in speaks.
    if (!document.hasFocus() || document.activeElement?.matches('iframe, frame')) return;
    region.textContent = words;
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    count(points) {
      latest = points;
      // Looked up now: later the extension may have been updated, and the texts with it.
      words = points > 0 ? counted('overlay_announce', points) : t('overlay_announce_none');
      // What a page begins with is news to nobody.
      said ??= points;
      later();
    },
    wait() {
      if (timer !== undefined) later();
    },
    say() {
      clearTimeout(timer);
      // The same words again are heard only when they are new in the region.
      region.textContent = '';
      requestAnimationFrame(speak);
    },
  };
}
