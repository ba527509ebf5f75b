import type { Span } from '../checker/types.ts';
import { editBetween } from './edit.ts';
import type { Adapter, Editor } from './editor.ts';
import { isCode } from './plain.ts';
import { type TextMap, textMapBuilder } from './text-map.ts';
import { revealBox } from './visible.ts';

const PARAGRAPH = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'TABLE',
  'BLOCKQUOTE',
  'PRE',
  'FIGURE',
  'HR',
  'DL',
]);
const LINE = new Set([
  'DIV',
  'LI',
  'TR',
  'DT',
  'DD',
  'SECTION',
  'ARTICLE',
  'ASIDE',
  'HEADER',
  'FOOTER',
  'MAIN',
  'FIGCAPTION',
  'CAPTION',
  'TBODY',
  'THEAD',
  'ADDRESS',
  'DETAILS',
  'SUMMARY',
]);
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'CANVAS',
  'VIDEO',
  'AUDIO',
]);

/** Any element that the page makes editable, with its own text nodes as what is marked. */
export const editables: Adapter = {
  selector: '[contenteditable]:not([contenteditable=false i]), body',
  matches(element) {
    if (element.localName === 'body' && element.ownerDocument.designMode === 'on') return true;
    if (!element.isContentEditable || isCode(element)) return false;
    if (element.matches('[role=combobox], [role=searchbox], [aria-readonly=true], [aria-hidden=true]')) return false;
    return !element.parentElement?.isContentEditable;
  },
  open(element) {
    const document = element.ownerDocument;
    const root = element.getRootNode() as Document | ShadowRoot;
    let map: TextMap<Text> = readText(element);
    const selectionOf = () =>
      (root as unknown as { getSelection?(): Selection | null }).getSelection?.() ?? document.getSelection();

    const toRange = ({ start, end }: Span): Range | null => {
      const from = map.point(start, 'start');
      const to = end > start ? map.point(end, 'end') : from;
      if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
      if (from.offset > from.node.length || to.offset > to.node.length) return null;
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    };
    const toOffset = (node: Node, offset: number): number => {
      if (node instanceof Text) return map.offset({ node, offset }) ?? 0;
      // A place between nodes: the end of the last text before it.
      const place = document.createRange();
      place.setStart(node, offset);
      let low = 0;
      let high = map.nodes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (place.comparePoint(map.nodes[middle]!, 0) < 0) low = middle + 1;
        else high = middle;
      }
      const last = map.nodes[low - 1];
      return last ? map.offset({ node: last, offset: last.length })! : 0;
    };

    /** Puts a text in the place of a stretch; true when the whole then reads as it was meant to. */
    const put = async (span: Span, text: string, meant: string): Promise<boolean> => {
      const before = editor.read();
      const selected = next(document, 'selectionchange');
      editor.select(span);
      // Editors with a model of their own learn of the selection by this event.
      await selected;
      const isTaken = !ANNOUNCES && announce('beforeinput', element, { text, range: toRange(span) });
      if (!isTaken && same(editor.read(), before)) {
        const entered = listenFor('input', element);
        document.execCommand('insertText', false, text);
        // Editors that keep a history by themselves make one step of a replacement.
        if (entered()) announce('input', element, null);
      }
      const arrived = () => same(editor.read(), meant);
      if (!arrived()) await settled();
      return arrived();
    };

    const editor: Editor = {
      element,
      mirrored: false,
      read() {
        map = readText(element);
        return map.text;
      },
      range: toRange,
      selection() {
        const selection = selectionOf();
        if (!selection?.anchorNode || !selection.focusNode || !element.contains(selection.anchorNode)) return null;
        const ends = [
          toOffset(selection.anchorNode, selection.anchorOffset),
          toOffset(selection.focusNode, selection.focusOffset),
        ];
        return { start: Math.min(...ends), end: Math.max(...ends) };
      },
      select(span) {
        element.focus({ preventScroll: true });
        const range = toRange(span);
        if (range)
          selectionOf()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      },
      reveal(span) {
        revealBox(element, () => toRange(span)?.getBoundingClientRect() ?? null);
      },
      async replace(span, text) {
        const before = editor.read();
        const meant = before.slice(0, span.start) + text + before.slice(span.end);
        if (await put(span, text, meant)) return true;
        if (!same(editor.read(), before)) document.execCommand('undo');
        // An editor with a history of its own knows nothing of that: the old words go back as the new ones came.
        const left = editBetween(editor.read().trimEnd(), before.trimEnd());
        if (left) {
          const old = before.slice(left.at, left.at + left.added);
          await put({ start: left.at, end: left.at + left.removed }, old, before);
        }
        return false;
      },
      place() {},
      restyle() {},
      close() {},
    };
    return editor;
  },
};

/** The text of an editable as the checker reads it: a line per block, an empty line between paragraphs, "- " before list items. */
export function readText(element: HTMLElement): TextMap<Text> {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const builder = textMapBuilder<Text>(/^(pre|break-spaces)/.test(style.whiteSpace));
  const visit = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) builder.add(child as Text, (child as Text).data);
      else if (child.nodeType === Node.ELEMENT_NODE) visitElement(child as HTMLElement);
    }
  };
  const visitElement = (child: HTMLElement) => {
    const name = child.tagName.toUpperCase();
    if (name === 'BR') return builder.lineBreak();
    if (UNREAD.has(name) || child.hidden || child.getAttribute('contenteditable') === 'false') return;
    if (name === 'TD' || name === 'TH') {
      builder.separate('\t');
      return visit(child);
    }
    const inItem = name === 'P' && child.parentElement?.localName === 'li';
    const gap =
      PARAGRAPH.has(name) && !inItem && !nestedList(child)
        ? '\n\n'
        : LINE.has(name) || PARAGRAPH.has(name)
          ? '\n'
          : null;
    if (gap && !(inItem && child === child.parentElement?.firstElementChild)) builder.separate(gap);
    if (name === 'LI') builder.mark(markOf(child));
    visit(child);
    if (gap) builder.separate(gap);
  };
  visit(element);
  return builder.build();
}

const nestedList = (element: Element) =>
  /^[uo]l$/.test(element.localName) && element.parentElement?.closest('li') != null;

function markOf(item: HTMLElement): string {
  if (item.parentElement?.localName !== 'ol') return '- ';
  let number = (item.parentElement as HTMLOListElement).start;
  for (let before = item.previousElementSibling; before; before = before.previousElementSibling) number++;
  return `${number}. `;
}

/**
 * Firefox announces what is inserted by a command, and the page can read no data of events that an extension made.
 * Chromium announces no command: the page's editor hears of it from us.
 */
const ANNOUNCES = 'wrappedJSObject' in globalThis;

/**
 * Tells the page's editor of a replacement, as a spelling checker does: of one to come, with what and where, or of one
 * that was made. True when the editor takes it upon itself.
 */
function announce(
  kind: 'beforeinput' | 'input',
  element: HTMLElement,
  replacement: { text: string; range: Range | null } | null,
): boolean {
  const dataTransfer = replacement ? new DataTransfer() : null;
  if (replacement) dataTransfer?.setData('text/plain', replacement.text);
  const event = new InputEvent(kind, {
    inputType: 'insertReplacementText',
    data: replacement?.text ?? null,
    dataTransfer,
    targetRanges: replacement?.range ? [new StaticRange(replacement.range)] : [],
    bubbles: true,
    cancelable: kind === 'beforeinput',
    composed: true,
  });
  return !element.dispatchEvent(event);
}

/** Listens for an event at an element until it is asked whether there was one. */
function listenFor(kind: string, element: HTMLElement): () => boolean {
  let heard = false;
  const listener = () => {
    heard = true;
  };
  element.addEventListener(kind, listener);
  return () => {
    element.removeEventListener(kind, listener);
    return heard;
  };
}

const same = (one: string, other: string) => one.trimEnd() === other.trimEnd();

/** The next event of a kind, or the second frame from now when there is none. */
function next(document: Document, kind: string): Promise<void> {
  return new Promise((resolve) => {
    const heard = () => {
      document.removeEventListener(kind, heard);
      resolve();
    };
    document.addEventListener(kind, heard);
    requestAnimationFrame(() => requestAnimationFrame(heard));
  });
}

/** Two frames: time for an editor that works in steps to have changed its nodes. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
