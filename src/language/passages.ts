import { type Label, readLabel, sameLabel } from './labels.ts';
import { ASKS, hasVerb, inlineLabel, type Line, markLine, readLines, splitCells } from './lines.ts';
import { LONG_PASSAGE } from './pieces.ts';
import { sentenceSpans } from './sentences.ts';
import { normalise } from './tokens.ts';

/** A sentence (or list item, or table cell): what is read on its own. Offsets are UTF-16, in the text of the field. */
export class Sentence {
  readonly passage: Passage;
  /** Where it begins, relative to its passage: the passage moves with the text before it. */
  readonly at: number;
  /** Exactly the field's text from `start` to `end`. */
  readonly text: string;
  /** The label that stands before it or above its column ("Doel 1:", "Wie"); null where there is none. */
  readonly label: Label | null;
  /** Whether the label stands in the sentence itself, before `bodyStart`. */
  readonly labelled: boolean;
  /** Where the words after label and list sign begin, relative to `start`. */
  readonly bodyStart: number;
  /** Where it ends in its line. */
  readonly reach: number;

  constructor(passage: Passage, values: Omit<Sentence, 'passage' | 'start' | 'end'>) {
    this.passage = passage;
    this.at = values.at;
    this.text = values.text;
    this.label = values.label;
    this.labelled = values.labelled;
    this.bodyStart = values.bodyStart;
    this.reach = values.reach;
  }

  get start(): number {
    return this.passage.start + this.at;
  }

  get end(): number {
    return this.start + this.text.length;
  }
}

/** A heading with what it says of the text under it. */
export interface Section {
  title: string;
  label: Label | null;
}

/** A paragraph, list item, labelled block or table row, with the sentences that belong to it. */
export class Passage {
  start = 0;
  kind: 'paragraph' | 'item' | 'block' | 'row' = 'paragraph';
  sentences: Sentence[] = [];
  section: Section | null = null;
  /** The paragraph just before a list, which governs its items ("Daarvoor zetten wij in:"). */
  intro: Passage | null = null;

  get end(): number {
    return this.sentences.at(-1)?.end ?? this.start;
  }
}

/** What goes from line to line while a text is cut. */
interface State {
  section: Section | null;
  open: Passage | null;
  /** What the last passage was that was closed. */
  lastKind: Passage['kind'] | null;
  intro: Passage | null;
  lead: Passage | null;
  columns: readonly (Label | null)[] | null;
  blanks: number;
}

/** A passage with the state before and after its beginning. */
export interface Beginning {
  passage: Passage;
  before: State;
  after: State;
}

/** What a new version of a text changed: `removed` passages from the one at `from` gave way to `added` ones. */
export interface Change {
  from: number;
  removed: readonly Passage[];
  /** A passage that begins on the same line as before stays the same object, with sentences of its own again. */
  added: readonly Passage[];
  /** The lines that were read again: before and after. */
  lines: { before: string; after: string };
}

/**
 * Cuts the text of a field into passages and sentences (method, section 4). Headings are no passages: they become the
 * `section` of what follows. `lineItems`: every line stands on its own (fields with goals, support or agreements).
 */
export function passages(text: string, lineItems = false): readonly Passage[] {
  const cutting = new Cutting(lineItems);
  cutting.update(text);
  return cutting.passages;
}

const START: State = { section: null, open: null, lastKind: null, intro: null, lead: null, columns: null, blanks: 0 };

/**
 * A text in passages that follows its changes. Only lines that changed are read again, and passages are cut again from
 * the one before them to the first that comes out as it was.
 */
export class Cutting {
  readonly #lineItems: boolean;
  #passages: Passage[] = [];
  #text: string | null = null;
  #lines: Line[] = [];
  /** The last line that is not blank. */
  #lastText = -1;
  #state: State = START;
  /** The state before the line that is being cut, and what it began when it was last cut. */
  #before: State = START;
  #was: Beginning | null = null;
  /** Whether the lines from here on are the same as before, and whether the passage here is as well. */
  #mayMeet = false;
  #met = false;
  /** What is cut now; `#resumed` was cut before and is not to be added again. */
  #added: Passage[] = [];
  #resumed: Passage | null = null;

  constructor(lineItems: boolean) {
    this.#lineItems = lineItems;
  }

  get passages(): readonly Passage[] {
    return this.#passages;
  }

  /** Follows the text to its new version. */
  update(text: string): Change {
    const old = this.#text ?? '';
    if (this.#text === text) return { from: 0, removed: [], added: [], lines: { before: '', after: '' } };
    const from = this.#text === null ? 0 : commonPrefix(old, text);
    const tail = this.#text === null ? 0 : commonSuffix(old, text, from);
    this.#text = text;
    const delta = text.length - old.length;
    const lines = this.#lines;
    let first = Math.max(0, lineAt(lines, from));
    while (lines[first]?.wraps) first--;
    let next = lineAt(lines, old.length - tail) + 1;
    while (lines[next]?.wraps) next++;
    const start = lines[first]?.at ?? 0;
    const stop = lines[next]?.at ?? old.length + 1;
    const read = readLines(text, start, stop + delta);
    inherit(lines.slice(first, next), read);
    for (let i = next; i < lines.length; i++) lines[i]!.at += delta;
    this.#lines = replaced(lines, first, next, read);
    const end = first + read.length;
    const marked = this.#mark(first, end, this.#lastText < next ? this.#lastText : this.#lastText + end - next);
    return {
      ...this.#cut(marked.from, marked.to, delta),
      lines: { before: old.slice(start, stop), after: text.slice(start, stop + delta) },
    };
  }

  /** Finds the headings from line `from` to `to`, and on for as long as others change; says which lines are new. */
  #mark(from: number, to: number, lastText: number): { from: number; to: number } {
    const lines = this.#lines;
    const result = { from, to };
    let last = lines.length - 1;
    while (last >= 0 && lines[last]!.form === 'blank') last--;
    this.#lastText = last;
    const run = (start: number, least: number) => {
      for (let i = Math.max(0, start); i < lines.length; i++) {
        const changed = markLine(lines, i, last);
        if (changed.line) result.from = Math.min(result.from, i);
        if (changed.line) result.to = Math.max(result.to, i + 1);
        if (!changed.line && !changed.under && i >= least) return;
      }
    };
    run(from - 1, to);
    // At the end of a text stands no heading.
    if (lastText !== last) {
      run(lastText, lastText);
      run(last, last);
    }
    return result;
  }

  /** Cuts again what the lines from `from` to `to` touch. `delta`: how far the text behind them moved. */
  #cut(from: number, to: number, delta: number): { from: number; removed: Passage[]; added: Passage[] } {
    const lines = this.#lines;
    let at = from - 1;
    while (at >= 0 && !lines[at]!.began) at--;
    const passages = this.#passages;
    const first = at < 0 ? 0 : placeOf(passages, lines[at]!.at);
    this.#state = at < 0 ? { ...START } : { ...lines[at]!.began!.before };
    this.#resumed = this.#state.open;
    this.#added = [];
    let next = passages.length;
    for (let i = Math.max(0, at); i < lines.length; i++) {
      const line = lines[i]!;
      const was = line.began;
      line.began = null;
      this.#before = { ...this.#state };
      this.#was = was;
      this.#mayMeet = i >= to;
      this.#met = false;
      this.#cutLine(line);
      if (!this.#met) continue;
      // From here on all is as it was.
      next = passages.indexOf(was!.passage, first);
      this.#state.open = null;
      break;
    }
    this.#close();
    for (let i = next; i < passages.length; i++) passages[i]!.start += delta;
    const added = this.#added;
    const removed = passages.slice(first, next);
    this.#passages = replaced(passages, first, next, added);
    return { from: first, removed, added };
  }

  #close(): void {
    const { open } = this.#state;
    if (open && open.sentences.length > 0) {
      if (open !== this.#resumed) this.#added.push(open);
      this.#state.lastKind = open.kind;
    }
    this.#state.open = null;
  }

  #begin(line: Line, kind: Passage['kind'], intro: Passage | null): Passage {
    this.#close();
    const state = this.#state;
    const was = this.#was;
    const { section } = state;
    this.#met = this.#mayMeet && was !== null && sameBeginning(was, kind, intro, state);
    const passage = was && !this.#met ? was.passage : new Passage();
    Object.assign(passage, { start: line.at, kind, sentences: [], section, intro });
    line.began = { passage: this.#met ? was!.passage : passage, before: this.#before, after: { ...state } };
    state.open = passage;
    return passage;
  }

  #cutLine(line: Line): void {
    const state = this.#state;
    if (line.kind !== 'row') state.columns = null;
    const { open } = state;
    if (line.kind === 'blank') {
      if (state.blanks === 0 && open) {
        // A list may stand after a blank line when the sentence before it ends in a colon.
        if (open.kind !== 'item') state.intro = open.sentences.at(-1)?.text.endsWith(':') ? open : null;
      }
      this.#close();
      if (state.blanks > 0) state.intro = null;
      state.blanks++;
      return;
    }
    const afterBlank = state.blanks > 0;
    state.blanks = 0;
    switch (line.kind) {
      case 'heading':
        this.#close();
        state.intro = null;
        state.section = { title: line.raw.slice(line.body, line.end), label: line.section };
        return;
      case 'item':
        if (open && open.kind !== 'item') state.intro = open.sentences.length > 0 ? open : null;
        else if (!open && state.lastKind !== 'item' && !(state.intro && afterBlank)) state.intro = null;
        addLine(this.#begin(line, 'item', state.intro), line);
        return;
      case 'row':
        this.#cutRow(line);
        return;
      case 'label': {
        const repeats =
          open?.sentences.some(
            (s) => s.labelled && s.label!.role === line.label!.role && startsGroup(open, line.label!),
          ) ?? false;
        const goesOn =
          open !== null &&
          open.sentences.length < LONG_PASSAGE &&
          ((open.kind === 'block' && !repeats) ||
            (open.kind === 'paragraph' &&
              !afterBlank &&
              line.label!.role !== 'goal' &&
              open.sentences.some((s) => s.labelled)));
        addLine(goesOn ? open : this.#begin(line, 'block', null), line);
        return;
      }
      default:
        if (open && this.#takes(open, line)) addLine(open, line);
        else {
          // Lines under a sentence that ends in a colon are its list, without list signs.
          const last = open?.sentences.at(-1);
          if (afterBlank) state.lead = null;
          else if (this.#lineItems && open && last?.text.endsWith(':')) state.lead = open;
          addLine(this.#begin(line, 'paragraph', state.lead), line);
        }
    }
  }

  /** Whether a line of plain text belongs to the passage before it. */
  #takes(open: Passage, line: Line): boolean {
    if (open.kind === 'row' || open.sentences.length >= LONG_PASSAGE) return false;
    if (
      open.kind === 'item' ? /^[ \t]/.test(line.raw) : !this.#lineItems && !standsAlone(this.#state.section, open, line)
    )
      return true;
    return continues(open, line);
  }

  #cutRow(line: Line): void {
    const state = this.#state;
    const { columns } = state;
    const cells = splitCells(line.raw, columns?.length);
    const labels = cells.map((cell) =>
      cell.start < cell.end ? readLabel(normalise(line.raw.slice(cell.start, cell.end)).trim()) : null,
    );
    if (columns === null && labels.filter(Boolean).length >= Math.max(2, cells.length / 2)) {
      this.#close();
      state.columns = columnsOf(labels, state.section);
      return;
    }
    const passage = this.#begin(line, 'row', null);
    const named = labels[0]?.mainGoal && cells[0]!.end - cells[0]!.start < 30 ? labels[0] : null;
    for (const [i, cell] of cells.entries()) {
      if (cell.start >= cell.end || (named && i === 0)) continue;
      // A column that the method does not know completes the row: it gives nothing by itself.
      const column = columns?.[i] ?? (columns ? COMPLETING : null);
      // A first cell with only the name of a main goal places the whole row.
      const label = named && column ? { ...column, mainGoal: named.mainGoal } : column;
      addSentences(passage, line, cell.start, cell.end, label);
    }
  }
}

const COMPLETING: Label = { role: 'how', mainGoal: null, number: null, bare: false };

/** A line in the place of another begins the same passage: the first, the last, or each where their number is the same. */
function inherit(before: readonly Line[], read: readonly Line[]): void {
  const take = (line: Line, from: Line) => {
    line.began = from.began;
    line.kind = from.kind;
    line.section = from.section;
    line.under = from.under;
  };
  if (before.length === read.length) for (const [i, line] of read.entries()) take(line, before[i]!);
  else if (before.length > 0) {
    take(read[0]!, before[0]!);
    if (before.length > 1 && read.length > 1) take(read.at(-1)!, before.at(-1)!);
  }
}

/** Whether a passage that begins here is the one that began here before, with the same around it. */
function sameBeginning(was: Beginning, kind: Passage['kind'], intro: Passage | null, state: State): boolean {
  const { passage, after } = was;
  return (
    passage.kind === kind &&
    passage.intro === intro &&
    passage.sentences.length > 0 &&
    after.intro === state.intro &&
    after.lead === state.lead &&
    after.columns === state.columns &&
    sameSection(after.section, state.section)
  );
}

/** Whether two headings say the same of the text under them. */
export const sameSection = (a: Section | null, b: Section | null): boolean =>
  a === b || (a !== null && b !== null && a.title === b.title && sameLabel(a.label, b.label));

/** The list with what stands from `from` to `to` replaced: in place where as much comes as goes. */
function replaced<T>(list: T[], from: number, to: number, by: readonly T[]): T[] {
  if (by.length !== to - from) return [...list.slice(0, from), ...by, ...list.slice(to)];
  for (const [i, each] of by.entries()) list[from + i] = each;
  return list;
}

/** Place in a list, sorted by `start`, of the passage that starts there, or of the first behind it. */
function placeOf(list: readonly Passage[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the line that holds a position. */
function lineAt(lines: readonly Line[], position: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.at <= position) low = middle;
    else high = middle - 1;
  }
  return high;
}

/** Length of the beginning that two texts share; halves of a text compare faster than its characters. */
function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of the end that two texts share after their first `from` characters. */
function commonSuffix(a: string, b: string, from: number): number {
  let low = 0;
  let high = Math.min(a.length, b.length) - from;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "Wat | Wie | Wanneer": beside who and when, or among the agreements, "Wat" is an act; beside a price or a purpose it is help. */
function columnsOf(labels: (Label | null)[], section: Section | null): (Label | null)[] {
  const has = (role: Label['role']) => labels.some((label) => label?.role === role);
  const acts =
    section?.label?.role === 'agreements' ||
    ((has('who') || has('when')) && !has('purpose') && !has('how') && !has('goal') && !has('agreements'));
  return acts && section?.label?.role !== 'support'
    ? labels.map((label) => (label?.role === 'support' ? { ...label, role: 'agreements' as const } : label))
    : labels;
}

/**
 * Whether a line under "Doelen", "Inzet" or "Afspraken" stands on its own: a list without list signs. A goal in full
 * sentences does; a line without a closing stop after another one does, unless it goes on about the line before.
 */
function standsAlone(section: Section | null, passage: Passage, line: Line): boolean {
  const role = section?.label?.role;
  if (section?.label?.bare || (role !== 'goal' && role !== 'support' && role !== 'agreements')) return false;
  const last = passage.sentences.at(-1);
  if (!last) return false;
  const { text: before, reach } = last;
  const words = line.raw.slice(line.body, line.end).trimEnd();
  if (GOES_ON.test(words)) return false;
  if (role === 'goal' && /[.!;]$/.test(before) && /^\p{Lu}/u.test(words)) return true;
  return !/[.!?:,]$/.test(before) && !/[.!?]$/.test(words) && reach < 110 && words.length < 160;
}
const GOES_ON =
  /^(?:en|of|zodat|waardoor|omdat|want|om|hierdoor|daardoor|hiermee|daarmee|zo|dan|dit|dat|deze|die|hij|zij|ze|daarna|i\.?v\.?m\.?|t\.?b\.?v\.?)\b/i;

// "Doel" begins a new group; another label does so only in a block that began with that same label.
function startsGroup(block: Passage, label: Label): boolean {
  const first = block.sentences[0]!.label;
  return label.role === 'goal' || first?.role === label.role;
}

// A line that goes on with the one before it: the text was broken off by a fixed width.
function continues(passage: Passage, line: Line): boolean {
  const last = passage.sentences.at(-1);
  if (!last) return false;
  return (
    last.reach > 50 && !/[.!?:;]["')]?\s*$/.test(last.text) && /^\p{Ll}/u.test(line.raw.slice(line.body, line.body + 1))
  );
}

function addLine(passage: Passage, line: Line): void {
  const last = passage.sentences.at(-1)?.label ?? null;
  // A goal ends with its line; what is given or agreed may go on over more lines.
  const inherited =
    passage.kind === 'block' &&
    line.kind === 'text' &&
    (last?.role !== 'goal' || !FULL_SENTENCE.test(line.raw.slice(line.body, line.end)) || continues(passage, line))
      ? last
      : null;
  const words = normalise(line.raw.slice(line.body, line.body + line.afterLabel));
  const own =
    line.label && (!hasVerb(words) || ASKS.test(words)) ? { label: line.label, after: line.afterLabel } : null;
  addSentences(passage, line, line.body, line.end, inherited, own);
}

const FULL_SENTENCE = /^\p{Lu}.*[.!?]\s*$/u;

/** `first`: the label that the line begins with, where its words alone would not tell ("Wat ik wil bereiken:"). */
function addSentences(
  passage: Passage,
  line: Line,
  start: number,
  end: number,
  inherited: Label | null,
  first: { label: Label; after: number } | null = null,
): void {
  let label = inherited;
  for (const [begin, last] of sentenceSpans(line.raw.slice(start, end))) {
    const from = start + begin;
    const to = start + last;
    const slice = line.raw.slice(from, to);
    const own = (begin === 0 && first && first.after < slice.length ? first : null) ?? inlineLabel(slice);
    // The bare name of a main goal ("Schulden: geen.") labels its own sentence only.
    if (own && !own.label.bare) label = own.label;
    passage.sentences.push(
      new Sentence(passage, {
        at: line.at - passage.start + from,
        text: slice,
        label: own ? (own.label.bare && label ? { ...label, mainGoal: own.label.mainGoal } : own.label) : label,
        labelled: own !== null,
        bodyStart: own?.after ?? 0,
        reach: to,
      }),
    );
  }
}
