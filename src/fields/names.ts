/** How far up and back a caption without a tie to its field is looked for. */
const LEVELS = 3;
const LONGEST = 100;

/** The names of a field, the strongest first: what labels it by markup, then what stands at it, then its attributes. */
export function namesOf(element: HTMLElement): string[] {
  const names = [
    ...referred(element),
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
  return [
    ...new Set(
      names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).filter((name) => name && name.length <= LONGEST),
    ),
  ];
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

/** The heading that the field stands under. */
function heading(element: HTMLElement): string {
  let place: Element | null = element;
  while (place && !place.matches('body')) {
    for (let before = place.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('h1, h2, h3, h4, h5, h6, [role=heading]')) return text(before);
      const inside = [...before.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].at(-1);
      if (inside) return text(inside);
    }
    place = place.parentElement;
  }
  return '';
}

/** `txtDoelOmschrijving_2` as words. */
function words(attribute: string | null): string {
  return (attribute ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}]+/gu, ' ');
}
