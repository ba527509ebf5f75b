import { adapterFor, anyField } from './adapters.ts';

export interface FieldWatcher {
  /** A field to be checked came, or became one. */
  onAdded(element: HTMLElement): void;
  /** It went, or may not be checked any more. */
  onRemoved(element: HTMLElement): void;
  /** Once per frame in which the page changed: things may stand elsewhere. `inside` are fields whose content changed. */
  onChanged(inside: ReadonlySet<HTMLElement>): void;
}

/** What decides whether something is a field, or where it is seen. */
const ATTRIBUTES = [
  'contenteditable',
  'readonly',
  'disabled',
  'type',
  'class',
  'style',
  'hidden',
  'open',
  'inert',
  'aria-hidden',
];

/**
 * Watches for fields in a document and the open shadow trees in it, until the signal is aborted. Driven by the page's own
 * changes: a page that stands still costs nothing.
 */
export function watchFields(document: Document, watcher: FieldWatcher, signal: AbortSignal): void {
  const known = new Set<HTMLElement>();
  const roots = new Set<Node>();
  let fresh: Element[] = [];
  let inside = new Set<HTMLElement>();
  let frame = 0;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) fresh.push(node as Element);
      if (type === 'attributes') {
        if ((target as Element).matches(anyField)) fresh.push(target as Element);
      } else {
        const field = fieldAround(target);
        if (field) inside.add(field);
      }
    }
    frame ||= requestAnimationFrame(settle);
  });

  const fieldAround = (node: Node): HTMLElement | null => {
    for (let around: Node | null = node; around; around = around.parentNode) {
      if (known.has(around as HTMLElement)) return around as HTMLElement;
    }
    return null;
  };

  const settle = () => {
    frame = 0;
    const came = fresh;
    const changed = inside;
    fresh = [];
    inside = new Set();
    for (const element of known) {
      if (!element.isConnected || !adapterFor(element)) {
        known.delete(element);
        watcher.onRemoved(element);
      }
    }
    for (const element of came) if (element.isConnected) look(element);
    watcher.onChanged(changed);
  };

  const add = (element: Element) => {
    if (known.has(element as HTMLElement) || !adapterFor(element)) return;
    known.add(element as HTMLElement);
    watcher.onAdded(element as HTMLElement);
  };

  const look = (within: Element | Document | ShadowRoot) => {
    if (within.nodeType === Node.ELEMENT_NODE) {
      const element = within as Element;
      if (element.matches(anyField)) add(element);
      if (element.shadowRoot) enter(element.shadowRoot);
    }
    for (const element of within.querySelectorAll(anyField)) add(element);
    for (const element of within.querySelectorAll('*')) if (element.shadowRoot) enter(element.shadowRoot);
  };

  const enter = (root: Document | ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    look(root);
  };

  enter(document);
  const window = document.defaultView!;
  // A shadow tree that was attached late, or a document that became editable, is noticed when the writer goes into it.
  const noticed = (event: Event) => {
    for (const target of event.composedPath())
      if (target instanceof ShadowRoot && target.mode === 'open') enter(target);
    const [target] = event.composedPath();
    if (target instanceof Element) add(target);
    if (document.designMode === 'on') add(document.body);
  };
  window.addEventListener('focusin', noticed, { capture: true, signal });
  window.addEventListener('beforeinput', noticed, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
