import { counted, t } from '../locale/index.ts';
import type { Severity } from '../method/roles.ts';
import { icon } from './icons.ts';

/** What a badge tells of its field: findings by their gravest severity, that nothing stands out, or nothing yet. */
export type BadgeState = { kind: 'findings'; count: number; severity: Severity } | { kind: 'fine' } | { kind: 'idle' };

export interface Badge {
  readonly element: HTMLButtonElement;
  show(state: BadgeState | null): void;
  /** Stands on the lower edge of the field, at its end: out of the way of text and scrollbar. */
  place(seen: DOMRect | null): void;
  remove(): void;
}

const SIZE = 22;
/** Left free at the end: the handle by which a field is made larger. */
const CORNER = 18;

export function createBadge(field: HTMLElement, label: string, layer: HTMLElement, onClick: () => void): Badge {
  const element = field.ownerDocument.createElement('button');
  element.type = 'button';
  element.className = 'badge';
  // Every finding is in the panel and at a shortcut: a stop at each field would only lengthen the way through the page.
  element.tabIndex = -1;
  // The caret stays in the field.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', onClick);
  let wanted = false;
  let shown = '';
  return {
    element,
    show(state) {
      wanted = state !== null;
      if (!state) return element.remove();
      if (!element.isConnected) layer.append(element);
      const now = JSON.stringify(state);
      if (now === shown) return;
      shown = now;
      element.dataset.state = state.kind === 'findings' ? state.severity : state.kind;
      const words =
        state.kind === 'findings'
          ? counted('overlay_badge', state.count)
          : t(state.kind === 'fine' ? 'overlay_badge_fine' : 'overlay_badge_idle');
      element.title = words;
      element.setAttribute('aria-label', label ? `${label}: ${words}` : words);
      if (state.kind === 'findings') element.textContent = state.count > 99 ? '99' : String(state.count);
      else element.replaceChildren(icon(field.ownerDocument, state.kind === 'fine' ? 'check' : 'dot'));
    },
    place(seen) {
      if (!wanted) return;
      element.hidden = seen === null;
      if (!seen) return;
      const box = field.getBoundingClientRect();
      const origin = layer.getBoundingClientRect();
      const scrollbar = Math.max(0, field.offsetWidth - field.clientWidth - 2 * field.clientLeft);
      const right = Math.min(box.right - scrollbar - CORNER, seen.right);
      const middle = Math.min(box.bottom, seen.bottom - (seen.bottom < box.bottom - 1 ? SIZE / 2 + 4 : 0));
      element.hidden = right - SIZE < seen.left || middle < seen.top;
      element.style.left = `${right - SIZE - origin.left}px`;
      element.style.top = `${middle - SIZE / 2 - origin.top}px`;
    },
    remove: () => element.remove(),
  };
}
