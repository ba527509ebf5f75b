/** The part of an element that the window and the scrolling boxes around it leave to be seen; null when none. */
export function visiblePart(element: HTMLElement): DOMRect | null {
  const window = element.ownerDocument.defaultView!;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
    return null;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const within = (box: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  within({ left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
  let fixed = window.getComputedStyle(element).position === 'fixed';
  for (let around = parentOf(element); around && !fixed && right > left && bottom > top; around = parentOf(around)) {
    const style = window.getComputedStyle(around);
    if (
      style.overflow !== 'visible' &&
      style.display !== 'contents' &&
      around !== element.ownerDocument.documentElement
    ) {
      if (around !== element.ownerDocument.body) within(around.getBoundingClientRect());
    }
    fixed = style.position === 'fixed';
  }
  return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null;
}

/**
 * Whether a field is hidden by itself: altogether, or down to a pixel. Editors do that to the one that they stand for,
 * and fields that grow with their text to the copy that is measured. In a folded part of the page something around the
 * field is hidden.
 */
export function isPutAway(field: Element): boolean {
  if (field.getAttribute('aria-hidden') === 'true') return true;
  if (!field.isConnected) return false;
  const style = field.ownerDocument.defaultView!.getComputedStyle(field);
  return style.display === 'none' || Number.parseFloat(style.height) <= 2 || Number.parseFloat(style.width) <= 2;
}

/** The element around, through slots and out of shadow trees. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

/** Scrolls as little as is needed until a box of an element stands well within the window. */
export function revealBox(element: HTMLElement, box: () => DOMRect | null): void {
  const window = element.ownerDocument.defaultView!;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const now = box();
    if (!now) return;
    const isPage = around === element.ownerDocument.documentElement;
    const { top, bottom } = isPage ? { top: 0, bottom: window.innerHeight } : around.getBoundingClientRect();
    // A card needs room below.
    const margin = Math.min(48, (bottom - top) / 4);
    if (now.top >= top + margin && now.bottom <= bottom - margin) continue;
    if (isPage || /auto|scroll/.test(window.getComputedStyle(around).overflowY)) {
      around.scrollTop += (now.top + now.bottom) / 2 - (top + bottom) / 2;
    }
  }
}
