/** Adds a style sheet to a document or shadow tree, once; without a node where the browser allows that. */
export function addStyles(root: Document | ShadowRoot, css: string): void {
  const window = (root instanceof Document ? root : root.ownerDocument).defaultView!;
  const known = sheets.get(css) ?? new WeakMap<Window, CSSStyleSheet>();
  sheets.set(css, known);
  let sheet = known.get(window);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(window, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

const sheets = new Map<string, WeakMap<Window, CSSStyleSheet>>();
