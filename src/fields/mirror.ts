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

  const scroll = () => {
    sheet.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };

  return {
    text,
    copy() {
      const style = window.getComputedStyle(field);
      for (const property of MOVES_TEXT) sheet.style.setProperty(property, style.getPropertyValue(property));
      sheet.lang = field.closest('[lang]')?.getAttribute('lang') ?? '';
      // Without the scrollbar: the text wraps at what is left of it.
      const { width, height } = inner();
      sheet.style.width = line ? 'max-content' : `${width}px`;
      sheet.style.minWidth = `${width}px`;
      sheet.style.minHeight = `${height}px`;
      frame.style.width = `${width}px`;
      frame.style.height = `${height}px`;
      // The one line of an input stands in its middle.
      frame.classList.toggle('mirror--line', line);
      if (line) {
        sheet.style.whiteSpace = 'pre';
        sheet.style.minHeight = '0';
      }
      if (text.data !== field.value) text.data = field.value;
      if (!frame.isConnected) layer.append(frame);
      scroll();
    },
    place(seen) {
      frame.hidden = seen === null;
      if (!seen) return;
      const box = field.getBoundingClientRect();
      const origin = layer.getBoundingClientRect();
      const scaleX = field.offsetWidth ? box.width / field.offsetWidth : 1;
      const scaleY = field.offsetHeight ? box.height / field.offsetHeight : 1;
      const within = inner();
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
      scroll();
    },
    remove: () => frame.remove(),
  };
}
