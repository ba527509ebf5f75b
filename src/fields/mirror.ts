import { editBetween } from './edit.ts';

/** Every property that decides where the text of a field stands. */
const MOVES_TEXT = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-language-override',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-synthesis',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphenate-character',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-justify',
  'text-orientation',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'text-wrap-style',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/** The text of a form field laid out once more, unseen, right over it: something to point at and to mark. */
export interface Mirror {
  readonly text: Text;
  /** Takes the text, the looks and the size of the field over. */
  copy(): void;
  /** Takes over its text and size, where the looks are the same. */
  write(): void;
  /** Lies over the field where it is now, cut to the part of it that can be seen. */
  place(seen: DOMRect | null): void;
  remove(): void;
}

export function layMirror(field: HTMLTextAreaElement | HTMLInputElement, layer: HTMLElement): Mirror {
  const window = field.ownerDocument.defaultView!;
  const frame = field.ownerDocument.createElement('div');
  const sheet = field.ownerDocument.createElement('div');
  const text = field.ownerDocument.createTextNode('');
  frame.className = 'mirror';
  frame.setAttribute('aria-hidden', 'true');
  sheet.append(text);
  frame.append(sheet);
  const line = field.localName === 'input';
  /**
   * The box within the border, without scrollbars. Of a one-line field Firefox gives the box of its text, within the
   * padding: the border is asked for by itself.
   */
  const inner = () => {
    if (!line)
      return { left: field.clientLeft, top: field.clientTop, width: field.clientWidth, height: field.clientHeight };
    const style = window.getComputedStyle(field);
    const [top, right, bottom, left] = (['top', 'right', 'bottom', 'left'] as const).map((side) =>
      Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
    ) as [number, number, number, number];
    return { left, top, width: field.offsetWidth - left - right, height: field.offsetHeight - top - bottom };
  };

  const scrolled = () => `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;

  // All is read of the page before anything is written: each turn from writing to reading lays the page out again.
  const write = () => {
    // Without the scrollbar: the text wraps at what is left of it.
    const { width, height } = inner();
    const transform = scrolled();
    sheet.style.width = line ? 'max-content' : `${width}px`;
    sheet.style.minWidth = `${width}px`;
    sheet.style.minHeight = line ? '0' : `${height}px`;
    sheet.style.transform = transform;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    // As an edit, so that ranges in the text move with it.
    const edit = editBetween(text.data, field.value);
    if (edit) text.replaceData(edit.at, edit.removed, field.value.slice(edit.at, edit.at + edit.added));
    if (!frame.isConnected) layer.append(frame);
  };

  return {
    text,
    copy() {
      const style = window.getComputedStyle(field);
      const looks = MOVES_TEXT.map((property) => [property, style.getPropertyValue(property)] as const);
      for (const [property, value] of looks) sheet.style.setProperty(property, value);
      sheet.lang = field.closest('[lang]')?.getAttribute('lang') ?? '';
      // The one line of an input stands in its middle.
      frame.classList.toggle('mirror--line', line);
      if (line) sheet.style.whiteSpace = 'pre';
      write();
    },
    write,
    place(seen) {
      frame.hidden = seen === null;
      if (!seen) return;
      const box = field.getBoundingClientRect();
      const origin = layer.getBoundingClientRect();
      const scaleX = field.offsetWidth ? box.width / field.offsetWidth : 1;
      const scaleY = field.offsetHeight ? box.height / field.offsetHeight : 1;
      const within = inner();
      const transform = scrolled();
      const left = box.left + within.left * scaleX;
      const top = box.top + within.top * scaleY;
      const turned = Math.abs(scaleX - 1) > 0.001 || Math.abs(scaleY - 1) > 0.001;
      frame.style.transform = turned ? `scale(${scaleX}, ${scaleY})` : '';
      frame.style.left = `${left - origin.left}px`;
      frame.style.top = `${top - origin.top}px`;
      const cut = [
        (seen.top - top) / scaleY,
        (left + within.width * scaleX - seen.right) / scaleX,
        (top + within.height * scaleY - seen.bottom) / scaleY,
        (seen.left - left) / scaleX,
      ];
      frame.style.clipPath = `inset(${cut.map((length) => `${Math.max(0, length)}px`).join(' ')})`;
      sheet.style.transform = transform;
    },
    remove: () => frame.remove(),
  };
}
