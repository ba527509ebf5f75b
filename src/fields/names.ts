import { isPutAway } from './visible.ts';

/** How far up and back a caption without a tie to its field is looked for. */
const LEVELS = 3;
const LONGEST = 100;
/** How far up from its text an editor may begin. */
const DEPTH = 6;

/** The names of a field, the strongest first: what labels it by markup, then what stands at it, then its attributes. */
export function namesOf(element: HTMLElement): string[] {
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  const around = frame ? namesOf(frame) : [];
  const own = ownNames(element);
  // Where a frame is nothing but an editor, what the page calls the frame is what the writer sees.
  const isWhole = element === element.ownerDocument.body;
  return [...new Set(isWhole ? [...around, ...own] : [...own, ...around])];
}

function ownNames(element: HTMLElement): string[] {
  const names = [
    ...referred(element),
    ...replaced(element),
    element.getAttribute('aria-label'),
    ...labels(element),
    ...cells(element),
    element.getAttribute('title'),
    caption(element),
    element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'),
    element.getAttribute('aria-placeholder'),
    ...legends(element),
    heading(element),
    words(element.getAttribute('name')),
    words(element.id),
  ];
  return names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).filter((name) => name && name.length <= LONGEST);
}

const text = (element: Element | null | undefined) => element?.textContent ?? '';

function referred(element: HTMLElement): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const joined = ids.map((id) => text(root.getElementById(id))).join(' ');
  return [joined];
}

function labels(element: HTMLElement): string[] {
  const tied = (element as HTMLInputElement).labels;
  if (tied && tied.length > 0) return [...tied].map(ownText);
  const around = element.closest('label');
  if (around) return [ownText(around)];
  // Editors hide the field that the label was made for and keep its id in theirs.
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.id ? [text(root.querySelector(`label[for="${CSS.escape(element.id)}"]`))] : [];
}

/** The labels of the field that an editor stands for: it hides that one and takes the place right beside it. */
function replaced(element: HTMLElement): string[] {
  if (element.matches('textarea, input')) return [];
  let place: Element | null = element;
  for (let level = 0; place && level < DEPTH; level++, place = place.parentElement) {
    for (const beside of [place.previousElementSibling, place.nextElementSibling]) {
      if (beside?.matches('textarea, input') && (isPutAway(beside) || !beside.checkVisibility())) {
        const found = labels(beside as HTMLElement);
        if (found.some((label) => label.trim() !== '')) return found;
      }
    }
  }
  return [];
}

/** The words of a label without those of the fields in it. */
function ownText(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll('textarea, input, select, button, [contenteditable]')) field.remove();
  return text(copy);
}

/** The header of the field's column, then that of its row. */
function cells(element: HTMLElement): string[] {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row) return [];
  const table = row.closest('table');
  const head = table?.tHead?.rows[0] ?? table?.rows[0];
  const column = head && head !== row ? head.cells[cell.cellIndex] : null;
  const first = row.cells[0];
  return [column?.matches('th') || table?.tHead ? text(column) : '', first && first !== cell ? text(first) : ''];
}

function legends(element: HTMLElement): string[] {
  const found: string[] = [];
  for (
    let group = element.closest('fieldset, [role=group]');
    group;
    group = group.parentElement?.closest('fieldset, [role=group]') ?? null
  ) {
    found.push(text(group.querySelector(':scope > legend')) || (group.getAttribute('aria-label') ?? ''));
  }
  return found;
}

/** The short text right before the field, or before what holds it and nothing else. */
function caption(element: HTMLElement): string {
  let place: Element = element;
  for (let level = 0; level < LEVELS; level++) {
    for (let before = place.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(FIELD) && isPutAway(before)) continue;
      if (before.querySelector(FIELD) || before.matches(FIELD)) return '';
      const isToolbar =
        before.matches('[role=toolbar], button, select') || before.querySelector('button, select') !== null;
      if (isToolbar || text(before).trim() === '') continue;
      return text(before);
    }
    const parent = place.parentElement;
    if (!parent || parent.matches('form, body, main, table, fieldset')) return '';
    place = parent;
  }
  return '';
}

const FIELD = 'textarea, input, [contenteditable]';

/** The heading that the field stands under: the last one before it. */
function heading(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]');
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return text(headings[low - 1]);
}

/** `txtDoelOmschrijving_2` as words. */
function words(attribute: string | null): string {
  return (attribute ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}]+/gu, ' ');
}
