import type { Span } from '../checker/types.ts';
import type { FieldRole } from '../method/roles.ts';
import { editables, readText } from './editable.ts';
import type { Editor } from './editor.ts';
import { namesOf } from './names.ts';
import { plainFields } from './plain.ts';
import { guessRole, type RoleLabels } from './role.ts';
import type { TextMap } from './text-map.ts';

/** Which stretches of a text are read; of the others their place remains. */
type Keep = (map: TextMap<Text>) => Span[];

/** What is no text of a plan, whatever it says. */
const ASIDE =
  'nav, footer, button, [role=navigation], [role=menu], [role=toolbar], [role=search], [role=log], [contenteditable]:not([contenteditable=false i]), [aria-hidden=true]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading], dt, th, legend, label';

/** A text of the page that nobody can type in, read because the user asked for it. */
export interface Readable {
  editor: Editor;
  role: FieldRole;
}

/** The text that is selected, which is not editable; null when nothing is. */
export function openSelection(document: Document, layer: HTMLElement): Readable | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const around = range.commonAncestorContainer;
  const element = around instanceof HTMLElement ? around : around.parentElement;
  if (!element || element.isContentEditable) return null;
  const editor = openReadable(element, layer, (map) => {
    const chosen = map.nodes.filter((node) => range.intersectsNode(node));
    const [first, last] = [chosen[0], chosen.at(-1)];
    if (!first || !last) return [];
    const start = map.offset({ node: first, offset: first === range.startContainer ? range.startOffset : 0 });
    const end = map.offset({ node: last, offset: last === range.endContainer ? range.endOffset : last.length });
    return start === null || end === null ? [] : [{ start, end }];
  });
  return { editor, role: 'whole' };
}

/** The readable text of a page: what stands under headings of plan fields; all of it where no heading tells. */
export function openPage(document: Document, layer: HTMLElement, roles: readonly RoleLabels[]): Readable[] {
  const main = [...document.querySelectorAll<HTMLElement>('main, [role=main]')].find(
    (each) => each.checkVisibility() && each.textContent.trim() !== '',
  );
  const element = main ?? document.body;
  const editor = openReadable(element, layer, (map) => planParts(element, map, roles));
  const shown = [...element.querySelectorAll<HTMLElement>('textarea:read-only')].flatMap((field) => {
    const role = guessRole(namesOf(field), roles);
    return isPlan(role) ? [{ editor: { ...plainFields.open(field, layer), ...UNWRITABLE }, role }] : [];
  });
  const hasPlan = [...headingsOf(element, roles).values()].some(({ role }) => isPlan(role));
  return [{ editor, role: hasPlan ? 'whole' : 'unknown' }, ...shown];
}

const isPlan = (role: FieldRole) => role !== 'unknown' && role !== 'none';

/** It has no caret, and nobody can type in it. */
const UNWRITABLE: Pick<Editor, 'selection' | 'replace'> = { selection: () => null, replace: async () => false };

function openReadable(element: HTMLElement, layer: HTMLElement, keep: Keep): Editor {
  const inner = editables.open(element, layer);
  return {
    ...inner,
    read() {
      const map = readText(element);
      inner.read();
      return masked(map.text, keep(map));
    },
    ...UNWRITABLE,
  };
}

/** The text with blanks where it is not to be read: every other place stays what it was. */
function masked(text: string, kept: readonly Span[]): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let result = '';
  for (const { start, end } of kept) {
    result += blank(text.slice(result.length, start)) + text.slice(Math.max(start, result.length), end);
  }
  return result + blank(text.slice(result.length));
}

interface Heading {
  level: number;
  role: FieldRole;
}

function headingsOf(element: HTMLElement, roles: readonly RoleLabels[]): Map<Element, Heading> {
  const found = new Map<Element, Heading>();
  for (const heading of element.querySelectorAll(HEADINGS)) {
    const level = Number(/^H(\d)$/.exec(heading.tagName)?.[1] ?? heading.getAttribute('aria-level') ?? 7);
    found.set(heading, { level, role: guessRole([heading.textContent], roles) });
  }
  return found;
}

function planParts(element: HTMLElement, map: TextMap<Text>, roles: readonly RoleLabels[]): Span[] {
  const seen = new Map<Element, boolean>();
  const isShown = (node: Text): boolean => {
    const parent = node.parentElement!;
    let shown = seen.get(parent);
    if (shown === undefined) {
      shown = parent.checkVisibility({ visibilityProperty: true }) && parent.closest(ASIDE) === null;
      seen.set(parent, shown);
    }
    return shown;
  };
  const roleAt = headingsOf(element, roles);
  const hasPlan = [...roleAt.values()].some(({ role }) => isPlan(role));
  const open: Heading[] = [];
  const kept: Span[] = [];
  let last: Element | null = null;
  for (const node of new Set(map.nodes)) {
    const heading = node.parentElement!.closest(HEADINGS);
    const opened = heading && heading !== last ? roleAt.get(heading) : undefined;
    last = heading ?? last;
    if (opened) {
      while (open.length > 0 && open.at(-1)!.level >= opened.level) open.pop();
      // A heading that says nothing ("Wonen") leaves things as the one above it has them.
      open.push(opened.role === 'unknown' ? { ...opened, role: open.at(-1)?.role ?? 'unknown' } : opened);
    }
    const role = open.at(-1)?.role ?? 'unknown';
    if (!isShown(node) || role === 'none' || (hasPlan && role === 'unknown')) continue;
    const start = map.offset({ node, offset: 0 });
    const end = map.offset({ node, offset: node.length });
    if (start === null || end === null || end <= start) continue;
    const before = kept.at(-1);
    // What stands between two pieces that are read is the page's own mark or break.
    if (before && /^[\s\d.-]*$/.test(map.text.slice(before.end, start))) before.end = end;
    else kept.push({ start, end });
  }
  return kept;
}
