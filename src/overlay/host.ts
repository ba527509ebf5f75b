import overlayCss from './overlay.css?inline';
import { addStyles } from './styles.ts';

/** The one node that the overlay has in a page. */
export interface Host {
  readonly element: HTMLElement;
  /** Where mirrors and badges are laid over the page; its own corner is the point to measure from. */
  readonly layer: HTMLElement;
  readonly root: ShadowRoot;
  /** Whether an event happened in the overlay. */
  owns(event: Event): boolean;
  /**
   * Moves into the dialog or popover that is open over the page, and back: outside of it nothing can be used or seen.
   * True when it came to lie over another one.
   */
  settle(): boolean;
}

/** What a user does in the overlay is not the page's business: it closes no menus there and triggers no shortcuts. */
const KEPT_IN = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'wheel',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

const NAME = 'doelwijzer-overlay';
/** How often it comes back into a page that takes it out. */
const MOST_COMEBACKS = 20;

export function createHost(document: Document, lang: string, signal: AbortSignal): Host {
  // What the script of an earlier version may have left behind.
  for (const old of document.querySelectorAll(NAME)) old.remove();
  const element = document.createElement(NAME);
  const root = element.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.lang = lang;
  root.append(layer);
  addStyles(root, overlayCss);
  for (const [property, value] of Object.entries(OUTER)) element.style.setProperty(property, value, 'important');
  for (const kind of KEPT_IN) element.addEventListener(kind, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => element.remove());

  let comebacks = 0;
  const settle = () => {
    const over = [...document.querySelectorAll<HTMLElement>('dialog:modal, :popover-open')].findLast(
      (each) => !each.isContentEditable,
    );
    const home = over ?? document.documentElement;
    if (element.parentNode === home) return false;
    // A page that takes it out again and again is left alone: marks in its own text need no host.
    if (!element.isConnected && ++comebacks > MOST_COMEBACKS) return false;
    home.append(element);
    // A popover cuts off what does not fit in it, so the layer lies over it as one of its own.
    layer.popover = over?.matches(':popover-open') ? 'manual' : null;
    if (layer.popover) layer.showPopover();
    return over !== undefined;
  };
  settle();
  return { element, layer, root, owns: (event) => event.composedPath().includes(element), settle };
}

/** The page's styles reach the host itself, so these are set against them; inside, nothing gets through. */
const OUTER = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
};
