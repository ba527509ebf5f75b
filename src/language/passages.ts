import { headingLabel, type Label, readLabel } from './labels.ts';
import { isKnownWord, provisionOf } from './lexicon.ts';
import { normalise, type Token, tokenise } from './tokens.ts';
import type { LabelRole } from './vocabulary/labels.ts';

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

type LineKind = 'blank' | 'heading' | 'item' | 'label' | 'row' | 'text';
/** A line as it reads by itself, and what it is between the others. Offsets are relative to the line. */
interface Line {
  /** Where it begins in the text of the field. */
  at: number;
  /** Whether it goes on with a line that was too long to read at once. */
  wraps: boolean;
  /** The line without its end, as a string of its own that keeps no other text in memory. */
  raw: string;
  /** Where what it says ends. */
  end: number;
  /** What it is by itself; only the lines around it can make it a heading. */
  form: LineKind;
  kind: LineKind;
  /** Where the words begin, after indentation and list sign. */
  body: number;
  norm: string;
  /** Position (relative to `body`) after the label and its colon; 0 without label. */
  afterLabel: number;
  label: Label | null;
  section: Label | null;
  /** What the heading above it, or it itself, says of the text under it. */
  under: LabelRole | null;
  /** The passage that began here when the text was last cut. */
  began: Beginning | null;
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
interface Beginning {
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

const ITEM =
  /^[ \t]*(?:[-–—*•·▪◦‣●○o+>»✓☐□]|\(?\d{1,2}[a-e]?[.)]\)?|\d{1,2}\.\d{1,2}\.?(?=[ \t]+(?!uur|u |km|m2|euro|keer|x |procent|mnd|maand|jaar)[A-Za-z])|[a-z][.)])(?=[ \t\u00a0]|(?<=[-–—*•·▪◦‣●○>»✓☐□])\S)[ \t\u00a0]*/;
const LABEL =
  /^[ \t]*((?:[hH]oofd|[sS]ub)?[dD]oel \d{1,2} ?[–—-] ?[\p{L} ]{3,30}?(?=[ \t]*:)|\p{L}[^:;|\t\n–—]{0,60}?)[ \t]*(?::|;|[–—]|[ \t]-(?=[ \t])|(?<=[dD]oel \d{1,2}(?: ?\([^)]{1,24}\))?)\.)[ \t]*/u;

/** "d3 het moet weer goed komen": a goal by its number alone. */
const SHORT_GOAL = /^[dD](\d)[ \t]+(?=\p{L})/u;

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
    if (columns === null && labels.filter(Boolean).length >= Math.max(2, cells.length - 1) && labels.some(Boolean)) {
      this.#close();
      state.columns = columnsOf(labels, state.section);
      return;
    }
    const passage = this.#begin(line, 'row', null);
    const named = labels[0]?.mainGoal && cells[0]!.end - cells[0]!.start < 30 ? labels[0] : null;
    for (const [i, cell] of cells.entries()) {
      if (cell.start >= cell.end || (named && i === 0)) continue;
      const column = columns?.[i] ?? null;
      // A first cell with only the name of a main goal places the whole row.
      const label = named && column ? { ...column, mainGoal: named.mainGoal } : column;
      addSentences(passage, line, cell.start, cell.end, label);
    }
  }
}

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

/** Whether two labels say the same. */
export const sameLabel = (a: Label | null, b: Label | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.role === b.role &&
    a.mainGoal === b.mainGoal &&
    a.number === b.number &&
    a.bare === b.bare);

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

/** The lines of a text that begin from `start` up to `stop`. */
function readLines(text: string, start: number, stop: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < stop) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const last = end > at && text[end - 1] === '\r' ? end - 1 : end;
    for (let piece = at, wraps = false; piece < last || !wraps; wraps = true) {
      const to = pieceOf(text, piece, last, LONG_LINE);
      const line = readLine(alone(text.slice(piece, to)), wraps);
      line.at = piece;
      lines.push(line);
      piece = to;
    }
    at = end + 1;
  }
  return lines;
}

/** No real line, sentence, passage or row is longer; what is, is read in pieces, so that any text costs by its length. */
const LONG_LINE = 5000;
const LONG_SENTENCE = 2000;
const LONG_PASSAGE = 60;
const WIDE_ROW = 60;

/** Where the piece ends that begins at `from`: at `to`, or where a sentence or else a word ends before `most` characters. */
function pieceOf(text: string, from: number, to: number, most: number): number {
  if (to - from <= most) return to;
  const piece = text.slice(from, from + most);
  const stop = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! '));
  const end = stop > 0 ? stop + 1 : piece.lastIndexOf(' ');
  // Never between the halves of one character.
  return from + (end > 0 ? end : /[\ud800-\udbff]$/.test(piece) ? most - 1 : most);
}

/** The same string with its own memory: a mere slice would keep the whole text that it came from. */
const alone = (text: string) => ` ${text}`.slice(1);

function readLine(raw: string, wraps: boolean): Line {
  const line = lineOf(raw, wraps);
  line.kind = line.form;
  return line;
}

function lineOf(raw: string, wraps: boolean): Line {
  const line: Line = {
    at: 0,
    wraps,
    raw,
    end: raw.length,
    form: 'text',
    kind: 'text',
    body: 0,
    norm: '',
    afterLabel: 0,
    label: null,
    section: null,
    under: null,
    began: null,
  };
  if (raw.trim() === '') return { ...line, form: 'blank' };
  if (wraps) return { ...line, body: raw.length - raw.trimStart().length };
  if (isRow(raw)) return fieldRow(line) ?? { ...line, form: 'row' };
  const item = ITEM.exec(raw);
  line.body = item ? item[0].length : /^\s*/.exec(raw)![0].length;
  if (item) line.form = 'item';
  const rest = raw.slice(line.body);
  if (rest.length < 90) line.norm = normalise(rest).trim();
  const match = LABEL.exec(rest.slice(0, 90));
  const short = SHORT_GOAL.exec(rest);
  if (short && !match) {
    line.label = { role: 'goal', mainGoal: null, number: short[1]!, bare: false };
    line.afterLabel = short[0].length;
    if (!item) line.form = 'label';
  }
  if (match) {
    const label = readLabel(normalise(match[1]!));
    const colon = /[:;]\s*$/.test(match[0]);
    if (
      label &&
      label.role !== 'title' &&
      !(label.role === 'support' && namesThing(normalise(match[1]!)) && /^[€\d]/.test(rest.slice(match[0].length))) &&
      match[0].length < rest.length &&
      (colon || (label.role === 'goal' && (label.number !== null || label.mainGoal !== null)))
    ) {
      line.label = label;
      line.afterLabel = match[0].length;
      if (!item) line.form = 'label';
    }
  }
  return line;
}

/** A row of two cells of which the first is a label ("Hulp | fiets") reads as a labelled line; null for other rows. */
function fieldRow(line: Line): Line | null {
  const cells = splitCells(line.raw);
  if (cells.length !== 2) return null;
  const [name, value] = cells as [{ start: number; end: number }, { start: number; end: number }];
  const written = line.raw.slice(name.start, name.end);
  const label = readLabel(normalise(written.replace(/[:\s]+$/, '')).trim());
  if (written.trim().split(/\s+/).length > 3) return null;
  if (!label || label.role === 'title' || value.start >= value.end || (label.bare && !written.endsWith(':')))
    return null;
  // Two labels beside each other are the head of a table.
  if (value.end - value.start < 30 && readLabel(normalise(line.raw.slice(value.start, value.end)).trim())) return null;
  return { ...line, form: 'label', body: name.start, end: value.end, afterLabel: value.start - name.start, label };
}

function isRow(raw: string): boolean {
  if (raw.includes('\t')) return /\S\t+\S/.test(raw) && raw.split('\t').length <= WIDE_ROW;
  const bars = raw.split('|').length - 1;
  return (bars >= 2 && bars < WIDE_ROW) || (bars === 1 && / \| /.test(raw));
}

/** A short line without sentence that names what follows is a heading: by its words, its capitals or its colon. */
function headingAt(lines: readonly Line[], i: number, lastText: number): { label: Label | null; opens?: true } | null {
  const current = lines[i - 1]?.under ?? null;
  const line = lines[i]!;
  if (line.norm === '' || (line.form !== 'text' && line.form !== 'item' && line.form !== 'label')) return null;
  const words = line.norm.split(/\s+/).length;
  if (words > 9) return null;
  const raw = line.raw.slice(line.body, line.end).trim();
  // "Wat wilt u bereiken?" on a line of its own above its text is a heading.
  const questionHeading =
    raw.endsWith('?') &&
    ASKS.test(line.norm) &&
    (lines[i - 1] === undefined || lines[i - 1]!.kind === 'blank') &&
    lines[i + 1] !== undefined;
  const ends =
    !questionHeading && /[.!?,;]$/.test(raw) && !/^\d{1,2}\.$/.test(raw) && !/\b(?:mw|dhr|mevr|cl|kl|nr)\.$/i.test(raw);
  // The title of the plan, on a line of its own above everything.
  const title = i === 0 && line.form === 'text' ? headingLabel(line.norm) : null;
  if (title?.role === 'title' && lines[i + 1] !== undefined && !/[:?!]$/.test(raw)) return { label: title };
  if (ends) return null;
  const previous = lines[i - 1];
  const next = lines[i + 1];
  const first = previous === undefined || previous.kind === 'blank' || previous.kind === 'heading';
  if (i === lastText && !raw.endsWith(':')) return null;
  const bare = line.norm.replace(/[:?]$/, '').trim();
  const label = headingLabel(bare.replace(/[–—-] .*$/, '').trim()) ?? headingLabel(bare);
  const named = readLabel(bare)?.mainGoal ?? null;
  if (line.form === 'label') {
    // "Doel A – Wonen" above its own block: a label whose text is only the name of a main goal.
    const rest = normalise(raw.slice(line.afterLabel)).trim();
    return line.label!.role === 'goal' && readLabel(rest)?.mainGoal && words <= 5
      ? { label: { ...line.label!, mainGoal: readLabel(rest)!.mainGoal } }
      : null;
  }
  if (line.form === 'item') {
    // "1. Situatie": a numbered heading stands after a blank line and before text that is no item of the same list.
    const numbered = /^[ \t]*(?:\d{1,2}|[a-z])[.)]/i.test(line.raw.slice(0, line.body));
    const listGoesOn = next?.form === 'item' && sameMarker(line, next);
    if (!numbered || !label || listGoesOn || (previous?.kind === 'item' && sameMarker(previous, line)) || !first)
      return null;
    return { label: { ...label, mainGoal: label.mainGoal ?? named } };
  }
  const capitals = /^[^a-z]*[A-Z]{3}[^a-z]*$/.test(raw);
  // "Wat ik nog wil zeggen": a question-like line above a text of its own.
  const asks =
    first &&
    next !== undefined &&
    next.form !== 'blank' &&
    words <= 7 &&
    /^(?:wat|hoe|waar|wie|waarom|wanneer) /.test(bare) &&
    /^\p{Lu}/u.test(raw);
  // A short line of its own, right above a list, names that list.
  const aboveList = first && next?.form === 'item' && words <= 7 && !hasNumber(bare) && asksOrNames(bare);
  const colon = raw.endsWith(':');
  const followed = next !== undefined && next.form !== 'blank';
  // "inrichting € 2.500" and "kosten bewindvoering" among the help are items of that list.
  if (
    !colon &&
    !capitals &&
    (/€|\d/.test(bare.replace(/^\d+[.)]?\s|doel \d+/, '')) || (!first && label?.role === current))
  )
    return null;
  if (label && (first || colon || capitals || (followed && words <= 4)))
    return { label: { ...label, mainGoal: label.mainGoal ?? named }, opens: true };
  const names =
    asks ||
    aboveList ||
    (first &&
      (capitals ||
        (words <= 6 && followed && !colon && /^\p{Lu}/u.test(raw) && next.form !== 'item' && !hasVerb(line.norm))));
  return names ? { label: null } : null;
}

/** Makes up what a line is between the others; says whether it is something else than before, or what is under it. */
function markLine(lines: readonly Line[], i: number, lastText: number): { line: boolean; under: boolean } {
  const line = lines[i]!;
  const { kind, section, under } = line;
  const heading = headingAt(lines, i, lastText);
  line.under = heading?.opens ? heading.label!.role : (lines[i - 1]?.under ?? null);
  line.kind = heading ? 'heading' : line.form;
  line.section = heading?.label ?? null;
  return { line: line.kind !== kind || !sameLabel(line.section, section), under: line.under !== under };
}

const hasNumber = (norm: string) => /€|\d/.test(norm);
const asksOrNames = (norm: string) => /^(?:wat|waar|wie|hoe|waarom|wanneer) /.test(norm) || !hasVerb(norm);

const hasVerb = (norm: string) =>
  /\b(?:is|zijn|heeft|hebben|wordt|worden|krijgt?|gaat|gaan|wil|kan|moet|woont|slaapt|betaalt?|koopt)\b/.test(norm);

function sameMarker(a: Line, b: Line): boolean {
  const marker = (line: Line) => line.raw.slice(0, line.body).trim().replace(/\d+/, '1').replace(/[a-z]/, 'a');
  return marker(a) === marker(b);
}

/** `expected`: number of columns of the header; a row that begins with an empty cell keeps it when that makes it fit. */
function splitCells(raw: string, expected?: number): { start: number; end: number }[] {
  const separator = raw.includes('\t') ? /\t/g : /\|/g;
  const cells: { start: number; end: number }[] = [];
  let from = 0;
  const push = (to: number, edge = false) => {
    const cell = raw.slice(from, to);
    const lead = cell.length - cell.trimStart().length;
    const body = cell.trim();
    // An empty cell keeps its place, so that the columns stay in line.
    const empty = body === '' || /^[-–—:=.\s]+$/.test(body);
    if (!edge || !empty) cells.push({ start: from + lead, end: from + lead + (empty ? 0 : body.length) });
  };
  for (const match of raw.matchAll(separator)) {
    push(match.index, from === 0);
    from = match.index + match[0].length;
  }
  push(raw.length, true);
  if (expected !== undefined && cells.length === expected - 1 && /^\s*[|\t]/.test(raw))
    cells.unshift({ start: 0, end: 0 });
  return cells;
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

/** A label inside running text: "… gevallen. Inzet: wasmachine". */
function inlineLabel(sentence: string): { label: Label; after: number } | null {
  const match = LABEL.exec(sentence.slice(0, 90));
  if (!match || match[0].length >= sentence.length) return null;
  const label = readLabel(normalise(match[1]!));
  if (!label || label.role === 'title') return null;
  if (label.role === 'support' && namesThing(normalise(match[1]!)) && /^[€\d]/.test(sentence.slice(match[0].length)))
    return null;
  if (
    !/[:;]\s*$/.test(match[0]) &&
    !(label.role === 'goal' && (label.number !== null || (label.mainGoal !== null && match[1]!.length < 14)))
  )
    return null;
  // A clause with a verb before the colon is no label ("Het doel is dat hij werkt: …").
  if (match[1]!.split(/\s+/).length > 6 || hasVerb(normalise(match[1]!))) return null;
  return { label, after: match[0].length };
}

/** "Inrichtingskosten nieuwe woning: € 3.200": a thing with its price, no label. */
const namesThing = (norm: string): boolean => {
  const word = norm.trim().split(' ')[0]!;
  return (
    word.length > 6 &&
    !/^(?:kosten|middelen|voorzieningen?|verstrekkingen?|vergoedingen?|ondersteuning|maatregelen)$/.test(word) &&
    provisionOf(word) !== null
  );
};

const FULL_SENTENCE = /^\p{Lu}.*[.!?]\s*$/u;
const ASKS = /^\s*(?:wat|waar|wie|hoe|waarom|wanneer)\b/;

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

const TITLES = new Set([
  'mw.',
  'mevr.',
  'mvr.',
  'mej.',
  'dhr.',
  'dr.',
  'drs.',
  'ir.',
  'ing.',
  'mr.',
  'prof.',
  'fam.',
  'cons.',
  'nr.',
  'tel.',
  'ca.',
  'max.',
  'min.',
  'incl.',
  'excl.',
  't.b.v.',
  't.a.v.',
  'i.v.m.',
  'm.b.v.',
  'd.m.v.',
  'bijv.',
  'o.a.',
  'i.p.v.',
  'm.b.t.',
  'a.d.h.v.',
  'n.a.v.',
  'm.i.v.',
  'd.d.',
  'dd.',
  'p.',
  'st.',
  'resp.',
]);
/** A short word that the vocabulary does not know, before a stop and a small letter: "orthop. schoenen". */
const looksAbbreviated = (token: Token) =>
  token.kind === 'word' &&
  token.norm.length <= 6 &&
  !/[aeiouy]$/.test(token.norm) &&
  !WHOLE_SYLLABLE.test(token.norm) &&
  !isKnownWord(token.norm);
/** A long vowel and its consonant end a whole word ("kaal", "meer", "ziek"); abbreviations are cut off before that. */
const WHOLE_SYLLABLE = /(?:aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei)[a-z]{1,2}$/;
const STARTERS = new Set(
  'hij zij ze ik u wij we het de een er dit dat deze die dan daarom daarvoor daarmee hierdoor hiermee ook om voor na op met in wel niet geen samen als zodra wanneer daarnaast verder vader moeder mw. mevr. dhr. mevrouw meneer zoon dochter inzet doel actie'.split(
    ' ',
  ),
);

const cutLines = new Map<string, readonly (readonly [number, number])[]>();

/** Sentence boundaries within a line: [start, end) without surrounding space, relative to the line; kept per line. */
function sentenceSpans(line: string): readonly (readonly [number, number])[] {
  let spans = cutLines.get(line);
  if (spans === undefined) {
    spans = cutLine(line);
    if (cutLines.size >= 10000) cutLines.clear();
    cutLines.set(line, spans);
  }
  return spans;
}

/** Linear in the length of the line. */
function cutLine(line: string): [number, number][] {
  const result: [number, number][] = [];
  const push = (from: number, to: number) => {
    const piece = line.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim();
    if (body === '' || !/[\p{L}\p{N}]/u.test(body)) return;
    const end = from + lead + body.length;
    for (let start = from + lead; start < end; ) {
      const to = pieceOf(line, start, end, LONG_SENTENCE);
      result.push([start, to]);
      start = to;
      while (line[start] === ' ') start++;
    }
  };
  if (!/[.!?…]\s*\S/.test(line)) {
    push(0, line.length);
    return result;
  }
  const tokens = tokenise(line);
  let from = 0;
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1]!;
    if (endsSentence(line, token, next, tokens[i - 1])) {
      push(from, token.end);
      from = token.end;
    }
  }
  push(from, line.length);
  return result;
}

function endsSentence(line: string, token: Token, next: Token, previous: Token | undefined): boolean {
  const spaced = next.start > token.end;
  const upper = /^[\p{Lu}]/u.test(next.text);
  if (token.kind === 'sign') {
    // A quotation or bracket that closes after the stop ends the sentence with it.
    if (/^[)\]"”’']$/.test(token.text))
      return spaced && upper && previous?.end === token.start && /^[.!?…]$/.test(previous.text);
    if (!/^[.!?…]$/.test(token.text)) return false;
    // "Doel 1. Moeder wil …", "Doel 2 (Zorg). Mevrouw …": a label, no sentence.
    if (
      token.text === '.' &&
      /(?:^|[.!?]\s+|\n\s*)(?:sub|hoofd)?doel \d{1,2}(?: ?\([^)]{1,24}\))?$/i.test(
        line.slice(Math.max(0, token.start - 45), token.start),
      )
    )
      return false;
    if (/^[.!?…)\]"”']$/.test(next.text) && !spaced) return false;
    // "waakvrijw. 2 nachten p/w": a number goes on about the short words before it.
    if (
      token.text === '.' &&
      spaced &&
      next.kind === 'number' &&
      previous?.kind === 'word' &&
      previous.end === token.start &&
      !isKnownWord(previous.norm) &&
      !/[aeiou]$/.test(previous.norm) &&
      !WHOLE_SYLLABLE.test(previous.norm)
    )
      return false;
    // "lidmaatschap hengelsportver. € 48": an amount goes on about the thing before it.
    if (token.text === '.' && next.text === '€') return false;
    // In a text with capitals a stop before a small letter belongs to an abbreviation that we do not know.
    if (
      spaced &&
      token.text === '.' &&
      previous !== undefined &&
      previous.end === token.start &&
      /^[\p{Ll}(€\d]/u.test(next.text) &&
      looksAbbreviated(previous)
    )
      return false;
    if (spaced) return true;
    // A missing space after the stop ("thuis.Ze slaapt").
    return token.text === '.' && upper && previous?.kind === 'word';
  }
  if (token.kind !== 'word' || !token.text.endsWith('.') || !spaced) return false;
  // "voor mw. a. hierdoor slaapt zij": a word that opens a consequence begins a sentence, capital or not.
  if (
    /^\p{L}\.$/u.test(token.text) &&
    /^(?:hierdoor|daardoor|hiermee|daarmee|zodoende|daarnaast|verder|ook|dan|zo)$/.test(next.norm)
  )
    return true;
  if (!upper && !/^[-–€"“(]/.test(next.text)) return false;
  if (TITLES.has(token.norm)) return false;
  if (!upper) return false;
  // An initial ends a sentence only before a word that begins one ("… met haar zoon M. Hij slaapt slecht").
  if (/^\p{L}\.$/u.test(token.text)) return STARTERS.has(next.norm);
  return true;
}
