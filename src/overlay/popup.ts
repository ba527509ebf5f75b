import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { Host } from './host.ts';

/** Where a popup belongs: the boxes of what it is about, now; null when that cannot be seen. */
export type Anchor = () => { boxes: DOMRect[]; context: Element } | null;

/** A box above everything in the page, at what it is about. */
export interface Popup {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  open(anchor: Anchor): void;
  /** Stands where its anchor is now. */
  place(): void;
  close(): void;
}

const GAP = 6;
const MARGIN = 8;

export function createPopup(host: Host, name: string): Popup {
  const element = host.element.ownerDocument.createElement('div');
  element.className = `popup ${name}`;
  element.popover = 'manual';
  element.lang = host.layer.lang;
  host.root.append(element);
  let anchor: Anchor | null = null;

  const place = async () => {
    const at = anchor?.();
    element.classList.toggle('popup--away', anchor !== null && at === null);
    if (!at || at.boxes.length === 0) return;
    const reference = {
      getBoundingClientRect: () => union(at.boxes),
      getClientRects: () => at.boxes,
      contextElement: at.context,
    };
    const { x, y } = await computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight }) {
            element.style.maxHeight = `${Math.max(160, availableHeight)}px`;
          },
        }),
      ],
    });
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  };

  return {
    element,
    get isOpen() {
      return anchor !== null;
    },
    open(next) {
      anchor = next;
      if (!element.matches(':popover-open')) element.showPopover();
      place();
    },
    place() {
      if (!anchor) return;
      // Moving the host to a dialog and back closes it.
      if (!element.matches(':popover-open')) element.showPopover();
      place();
    },
    close() {
      anchor = null;
      if (element.matches(':popover-open')) element.hidePopover();
    },
  };
}

function union(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
