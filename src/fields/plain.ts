import type { Adapter, Editor } from './editor.ts';
import { layMirror, type Mirror } from './mirror.ts';
import { isPutAway, revealBox, visiblePart } from './visible.ts';

type PlainField = HTMLTextAreaElement | HTMLInputElement;

/** Purposes that a browser may fill in by itself: about a person, never plan text. */
const PERSONAL =
  /name|email|tel|street|address|postal|country|cc-|bday|sex|url|username|password|one-time|organization/;
/** Shorter than any sentence of a plan. */
const TOO_SHORT = 25;

/** `textarea` and one-line text fields. The text is their value; a mirror laid over them is what can be marked. */
export const plainFields: Adapter = {
  selector: 'textarea, input:not([type]), input[type=text i], input[type=""]',
  matches(element) {
    const field = element as PlainField;
    if (field.readOnly || field.disabled || isCode(field) || isPutAway(field)) return false;
    if (field.localName === 'textarea') return true;
    if (field.type !== 'text' || (field.maxLength >= 0 && field.maxLength < TOO_SHORT)) return false;
    if (/^(none|tel|url|email|numeric|decimal|search)$/.test(field.inputMode)) return false;
    if (
      field.hasAttribute('list') ||
      field.matches('[role=combobox], [role=searchbox], [role=spinbutton], [aria-autocomplete]')
    )
      return false;
    return !field.closest('[role=search], search') && !PERSONAL.test(field.autocomplete);
  },
  open(element, layer) {
    const field = element as PlainField;
    const document = field.ownerDocument;
    // Laid out when the first mark asks for it: most fields never need one.
    let mirror: Mirror | null = null;
    let fresh = false;
    let isStyled = false;
    const layOut = () => {
      const isNew = mirror === null;
      mirror ??= layMirror(field, layer);
      if (isStyled) mirror.write();
      else mirror.copy();
      isStyled = true;
      if (isNew) mirror.place(visiblePart(field));
      fresh = true;
      return mirror;
    };
    const editor: Editor = {
      element: field,
      mirrored: true,
      read() {
        if (mirror && mirror.text.data !== field.value) fresh = false;
        return field.value;
      },
      range({ start, end }) {
        const { text } = fresh && mirror ? mirror : layOut();
        if (end > text.length) return null;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        return range;
      },
      selection() {
        if ((field.getRootNode() as Document | ShadowRoot).activeElement !== field) return null;
        return { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
      },
      select({ start, end }) {
        field.focus({ preventScroll: true });
        field.setSelectionRange(start, end);
      },
      reveal(span) {
        const before = editor.range(span)?.getBoundingClientRect();
        const { top, bottom } = field.getBoundingClientRect();
        if (before && (before.top < top || before.bottom > bottom)) {
          field.scrollTop += before.top - (top + bottom) / 2;
          layOut();
        }
        revealBox(field, () => editor.range(span)?.getBoundingClientRect() ?? null);
      },
      async replace(span, text) {
        const before = field.value;
        const meant = before.slice(0, span.start) + text + before.slice(span.end);
        editor.select(span);
        document.execCommand('insertText', false, text);
        if (field.value === meant) return true;
        if (field.value !== before) document.execCommand('undo');
        if (field.value !== before) {
          // The page wrote the value itself, which empties the history of the field.
          field.setRangeText(before, 0, field.value.length, 'preserve');
          field.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo', bubbles: true, composed: true }));
        }
        return false;
      },
      place(seen) {
        if (seen && mirror && !fresh) layOut();
        mirror?.place(seen);
      },
      restyle() {
        fresh = false;
        isStyled = false;
      },
      close: () => mirror?.remove(),
    };
    return editor;
  },
};

/** Code editors keep hidden fields of their own. */
export function isCode(element: Element): boolean {
  return element.closest('.monaco-editor, .CodeMirror, .cm-editor, .ace_editor') !== null;
}
