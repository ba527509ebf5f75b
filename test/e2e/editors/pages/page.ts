declare global {
  interface Window {
    /** What the page would save: the editor's own idea of its content. */
    readValue?: () => string;
    /** The same before anything but the page had a hand in it. */
    initialValue?: string;
    /** Whether the editor itself has its caret at the end, where it does not go by the document's at once. */
    isAtEnd?: () => boolean;
  }
}

/** Says that the editor stands, and how to read what the page would save. */
export function ready(read: () => string): void {
  window.readValue = read;
  window.initialValue ??= read();
}

/** The element that the editor is put in or at. */
export const place = document.querySelector<HTMLElement>('#editor')!;

/** Puts a style sheet of an editor into the page. */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
