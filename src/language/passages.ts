import { headingLabel, type Label, readLabel } from './labels.ts';
import { isKnownWord, provisionOf } from './lexicon.ts';
import { normalise, type Token, tokenise } from './tokens.ts';
import type { LabelRole } from './vocabulary/labels.ts';

/** A sentence (or list item, or table cell): what is read on its own. Offsets are UTF-16, in the text of the field. */
export interface Sentence {
  start: number;
  end: number;
  /** Exactly the field's text from `start` to `end`. */
  text: string;
  /** The label that stands before it or above its column ("Doel 1:", "Wie"); null where there is none. */
  label: Label | null;
  /** Whether the label stands in the sentence itself, before `bodyStart`. */
  labelled: boolean;
  /** Where the words after label and list sign begin, relative to `start`. */
  bodyStart: number;
}

/** A heading with what it says of the text under it. */
export interface Section {
  title: string;
  label: Label | null;
}

/** A paragraph, list item, labelled block or table row, with the sentences that belong to it. */
export interface Passage {
  start: number;
  end: number;
  kind: 'paragraph' | 'item' | 'block' | 'row';
  sentences: Sentence[];
  section: Section | null;
  /** The paragraph just before a list, which governs its items ("Daarvoor zetten wij in:"). */
  intro: Passage | null;
}

type LineKind = 'blank' | 'heading' | 'item' | 'label' | 'row' | 'text';
interface Line {
  start: number;
  end: number;
  kind: LineKind;
  /** Offset where the words begin, after indentation and list sign. */
  body: number;
  norm: string;
  /** Position (relative to `body`) after the label and its colon; 0 without label. */
  afterLabel: number;
  label: Label | null;
  section: Label | null;
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
export function passages(text: string, lineItems = false): Passage[] {
  const lines = readLines(text);
  markHeadings(lines, text);
  const result: Passage[] = [];
  let section: Section | null = null;
  let open: Passage | null = null;
  let intro: Passage | null = null;
  let columns: (Label | null)[] | null = null;
  let blanks = 0;
  let lead: Passage | null = null;
  const close = () => {
    if (open && open.sentences.length > 0) {
      open.end = open.sentences.at(-1)!.end;
      result.push(open);
    }
    open = null;
  };
  const begin = (line: Line, kind: Passage['kind'], governed: Passage | null): Passage => {
    close();
    open = { start: line.start, end: line.end, kind, sentences: [], section, intro: governed };
    return open;
  };
  for (const line of lines) {
    if (line.kind !== 'row') columns = null;
    if (line.kind === 'blank') {
      if (blanks === 0 && open) {
        const last = (open as Passage).sentences.at(-1);
        // A list may stand after a blank line when the sentence before it ends in a colon.
        if ((open as Passage).kind !== 'item') intro = last?.text.endsWith(':') ? open : null;
      }
      close();
      if (blanks > 0) intro = null;
      blanks++;
      continue;
    }
    const afterBlank = blanks > 0;
    blanks = 0;
    if (line.kind === 'heading') {
      close();
      intro = null;
      section = { title: text.slice(line.body, line.end), label: line.section };
      continue;
    }
    const itemRun: boolean = line.kind === 'item';
    if (itemRun) {
      const before = open as Passage | null;
      if (before && before.kind !== 'item') intro = before;
      else if (!before && !(result.at(-1)?.kind === 'item') && !(intro && afterBlank)) intro = null;
      const passage = begin(line, 'item', intro);
      addLine(passage, text, line);
      continue;
    }
    if (line.kind === 'row') {
      const cells = splitCells(text, line, columns?.length);
      const labels = cells.map((cell) =>
        cell.start < cell.end ? readLabel(normalise(text.slice(cell.start, cell.end)).trim()) : null,
      );
      if (columns === null && labels.filter(Boolean).length >= Math.max(2, cells.length - 1) && labels.some(Boolean)) {
        close();
        columns = columnsOf(labels, section);
        continue;
      }
      const passage = begin(line, 'row', null);
      const named = labels[0]?.mainGoal && cells[0]!.end - cells[0]!.start < 30 ? labels[0] : null;
      for (const [i, cell] of cells.entries()) {
        if (cell.start >= cell.end || (named && i === 0)) continue;
        const column = columns?.[i] ?? null;
        // A first cell with only the name of a main goal places the whole row.
        addSentences(
          passage,
          text,
          cell.start,
          cell.end,
          named && column ? { ...column, mainGoal: named.mainGoal } : column,
        );
      }
      continue;
    }
    if (line.kind === 'label') {
      const block = open as Passage | null;
      const repeats =
        block?.sentences.some(
          (s) => s.labelled && s.label!.role === line.label!.role && startsGroup(block, line.label!),
        ) ?? false;
      if (block?.kind === 'block' && !repeats) addLine(block, text, line);
      else if (
        block?.kind === 'paragraph' &&
        !afterBlank &&
        line.label!.role !== 'goal' &&
        block.sentences.some((s) => s.labelled)
      )
        addLine(block, text, line);
      else addLine(begin(line, 'block', null), text, line);
      continue;
    }
    const current = open as Passage | null;
    if (current && current.kind === 'item' && /^[ \t]/.test(text.slice(line.start, line.start + 1)))
      addLine(current, text, line);
    else if (current && current.kind === 'item' && continues(text, current, line)) addLine(current, text, line);
    else if (
      current &&
      current.kind !== 'item' &&
      current.kind !== 'row' &&
      !(lineItems || standsAlone(text, section, current, line))
    )
      addLine(current, text, line);
    else if (current && current.kind !== 'row' && continues(text, current, line)) addLine(current, text, line);
    else {
      // Lines under a sentence that ends in a colon are its list, without list signs.
      const last = current?.sentences.at(-1);
      if (afterBlank) lead = null;
      else if (lineItems && current && last && /:$/.test(last.text)) lead = current;
      addLine(begin(line, 'paragraph', lead), text, line);
    }
  }
  close();
  return result;
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
function standsAlone(text: string, section: Section | null, passage: Passage, line: Line): boolean {
  const role = section?.label?.role;
  if (section?.label?.bare || (role !== 'goal' && role !== 'support' && role !== 'agreements')) return false;
  const before = text.slice(
    text.lastIndexOf('\n', passage.sentences.at(-1)!.end - 1) + 1,
    passage.sentences.at(-1)!.end,
  );
  const words = text.slice(line.body, line.end).trimEnd();
  if (GOES_ON.test(words)) return false;
  if (role === 'goal' && /[.!;]$/.test(before) && /^\p{Lu}/u.test(words)) return true;
  return !/[.!?:,]$/.test(before) && !/[.!?]$/.test(words) && before.length < 110 && words.length < 160;
}
const GOES_ON =
  /^(?:en|of|zodat|waardoor|omdat|want|om|hierdoor|daardoor|hiermee|daarmee|zo|dan|dit|dat|deze|die|hij|zij|ze|daarna|i\.?v\.?m\.?|t\.?b\.?v\.?)\b/i;

// "Doel" begins a new group; another label does so only in a block that began with that same label.
function startsGroup(block: Passage, label: Label): boolean {
  const first = block.sentences[0]!.label;
  return label.role === 'goal' || first?.role === label.role;
}

// A line that goes on with the one before it: the text was broken off by a fixed width.
function continues(text: string, passage: Passage, line: Line): boolean {
  const last = passage.sentences.at(-1);
  if (!last) return false;
  const lineStart = text.lastIndexOf('\n', last.end - 1) + 1;
  return (
    last.end - lineStart > 50 &&
    !/[.!?:;]["')]?\s*$/.test(text.slice(last.start, last.end)) &&
    /^\p{Ll}/u.test(text.slice(line.body, line.body + 1))
  );
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end;
    lines.push(readLine(text, start, stop));
    start = end + 1;
  }
  return lines;
}

function readLine(text: string, start: number, end: number): Line {
  const raw = text.slice(start, end);
  const line: Line = { start, end, kind: 'text', body: start, norm: '', afterLabel: 0, label: null, section: null };
  if (raw.trim() === '') return { ...line, kind: 'blank' };
  if (raw.includes('\t') ? /\S\t+\S/.test(raw) : isBarRow(raw)) return fieldRow(text, line) ?? { ...line, kind: 'row' };
  const item = ITEM.exec(raw);
  line.body = start + (item ? item[0].length : /^\s*/.exec(raw)![0].length);
  if (item) line.kind = 'item';
  const rest = text.slice(line.body, end);
  if (rest.length < 90) line.norm = normalise(rest).trim();
  const match = LABEL.exec(rest.slice(0, 90));
  const short = SHORT_GOAL.exec(rest);
  if (short && !match) {
    line.label = { role: 'goal', mainGoal: null, number: short[1]!, bare: false };
    line.afterLabel = short[0].length;
    if (!item) line.kind = 'label';
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
      if (!item) line.kind = 'label';
    }
  }
  return line;
}

/** A row of two cells of which the first is a label ("Hulp | fiets") reads as a labelled line; null for other rows. */
function fieldRow(text: string, line: Line): Line | null {
  const cells = splitCells(text, line);
  if (cells.length !== 2) return null;
  const [name, value] = cells as [{ start: number; end: number }, { start: number; end: number }];
  const written = text.slice(name.start, name.end);
  const label = readLabel(normalise(written.replace(/[:\s]+$/, '')).trim());
  if (written.trim().split(/\s+/).length > 3) return null;
  if (!label || label.role === 'title' || value.start >= value.end || (label.bare && !written.endsWith(':')))
    return null;
  // Two labels beside each other are the head of a table.
  if (value.end - value.start < 30 && readLabel(normalise(text.slice(value.start, value.end)).trim())) return null;
  return { ...line, kind: 'label', body: name.start, end: value.end, afterLabel: value.start - name.start, label };
}

const isBarRow = (raw: string) => {
  const bars = raw.split('|').length - 1;
  return bars >= 2 || (bars === 1 && / \| /.test(raw));
};

/** A short line without sentence that names what follows is a heading: by its words, its capitals or its colon. */
function markHeadings(lines: Line[], text: string): void {
  let current: LabelRole | null = null;
  for (const [i, line] of lines.entries()) {
    if (line.norm === '' || (line.kind !== 'text' && line.kind !== 'item' && line.kind !== 'label')) continue;
    const words = line.norm.split(/\s+/).length;
    if (words > 9) continue;
    const raw = text.slice(line.body, line.end).trim();
    // "Wat wilt u bereiken?" on a line of its own above its text is a heading.
    const questionHeading =
      raw.endsWith('?') &&
      ASKS.test(line.norm) &&
      (lines[i - 1] === undefined || lines[i - 1]!.kind === 'blank') &&
      lines[i + 1] !== undefined;
    const ends =
      !questionHeading &&
      /[.!?,;]$/.test(raw) &&
      !/^\d{1,2}\.$/.test(raw) &&
      !/\b(?:mw|dhr|mevr|cl|kl|nr)\.$/i.test(raw);
    // The title of the plan, on a line of its own above everything.
    const title = i === 0 && line.kind === 'text' ? headingLabel(line.norm) : null;
    if (title?.role === 'title' && lines[i + 1] !== undefined && !/[:?!]$/.test(raw)) {
      line.kind = 'heading';
      line.section = title;
      continue;
    }
    if (ends) continue;
    const previous = lines[i - 1];
    const next = lines[i + 1];
    const first = previous === undefined || previous.kind === 'blank' || previous.kind === 'heading';
    const last =
      next === undefined ||
      (next.kind === 'blank' && (lines[i + 2] === undefined || lines.slice(i + 1).every((l) => l.kind === 'blank')));
    if (last && !raw.endsWith(':')) continue;
    const bare = line.norm.replace(/[:?]$/, '').trim();
    const label = headingLabel(bare.replace(/[–—-] .*$/, '').trim()) ?? headingLabel(bare);
    const named = readLabel(bare)?.mainGoal ?? null;
    if (line.kind === 'label') {
      // "Doel A – Wonen" above its own block: a label whose text is only the name of a main goal.
      const rest = normalise(raw.slice(line.afterLabel)).trim();
      if (line.label!.role === 'goal' && readLabel(rest)?.mainGoal && words <= 5) {
        line.kind = 'heading';
        line.section = { ...line.label!, mainGoal: readLabel(rest)!.mainGoal };
      }
      continue;
    }
    if (line.kind === 'item') {
      // "1. Situatie": a numbered heading stands after a blank line and before text that is no item of the same list.
      const numbered = /^[ \t]*(?:\d{1,2}|[a-z])[.)]/i.test(text.slice(line.start, line.body));
      const listGoesOn = next?.kind === 'item' && sameMarker(text, line, next);
      if (
        !numbered ||
        !label ||
        listGoesOn ||
        (previous?.kind === 'item' && sameMarker(text, previous, line)) ||
        !first
      )
        continue;
      line.kind = 'heading';
      line.section = { ...label, mainGoal: label.mainGoal ?? named };
      continue;
    }
    const capitals = /^[^a-z]*[A-Z]{3}[^a-z]*$/.test(raw);
    // "Wat ik nog wil zeggen": a question-like line above a text of its own.
    const asks =
      first &&
      next !== undefined &&
      next.kind !== 'blank' &&
      words <= 7 &&
      /^(?:wat|hoe|waar|wie|waarom|wanneer) /.test(bare) &&
      /^\p{Lu}/u.test(raw);
    // A short line of its own, right above a list, names that list.
    const aboveList = first && next?.kind === 'item' && words <= 7 && !hasNumber(bare) && asksOrNames(bare);
    const colon = raw.endsWith(':');
    const followed = next !== undefined && next.kind !== 'blank';
    // "inrichting € 2.500" and "kosten bewindvoering" among the help are items of that list.
    if (
      !colon &&
      !capitals &&
      (/€|\d/.test(bare.replace(/^\d+[.)]?\s|doel \d+/, '')) || (!first && label?.role === current))
    )
      continue;
    if (label && (first || colon || capitals || (followed && words <= 4))) {
      current = label.role;
      line.kind = 'heading';
      line.section = { ...label, mainGoal: label.mainGoal ?? named };
    } else if (
      asks ||
      aboveList ||
      (first &&
        (capitals ||
          (words <= 6 && followed && !colon && /^\p{Lu}/u.test(raw) && next.kind !== 'item' && !hasVerb(line.norm))))
    ) {
      line.kind = 'heading';
    }
  }
}

const hasNumber = (norm: string) => /€|\d/.test(norm);
const asksOrNames = (norm: string) => /^(?:wat|waar|wie|hoe|waarom|wanneer) /.test(norm) || !hasVerb(norm);

const hasVerb = (norm: string) =>
  /\b(?:is|zijn|heeft|hebben|wordt|worden|krijgt?|gaat|gaan|wil|kan|moet|woont|slaapt|betaalt?|koopt)\b/.test(norm);

function sameMarker(text: string, a: Line, b: Line): boolean {
  const marker = (line: Line) => text.slice(line.start, line.body).trim().replace(/\d+/, '1').replace(/[a-z]/, 'a');
  return marker(a) === marker(b);
}

/** `expected`: number of columns of the header; a row that begins with an empty cell keeps it when that makes it fit. */
function splitCells(text: string, line: Line, expected?: number): { start: number; end: number }[] {
  const raw = text.slice(line.start, line.end);
  const separator = raw.includes('\t') ? /\t/g : /\|/g;
  const cells: { start: number; end: number }[] = [];
  let from = 0;
  const push = (to: number, edge = false) => {
    const cell = raw.slice(from, to);
    const lead = cell.length - cell.trimStart().length;
    const body = cell.trim();
    // An empty cell keeps its place, so that the columns stay in line.
    const empty = body === '' || /^[-–—:=.\s]+$/.test(body);
    if (!edge || !empty)
      cells.push({ start: line.start + from + lead, end: line.start + from + lead + (empty ? 0 : body.length) });
  };
  for (const match of raw.matchAll(separator)) {
    push(match.index, from === 0);
    from = match.index + match[0].length;
  }
  push(raw.length, true);
  if (expected !== undefined && cells.length === expected - 1 && /^\s*[|\t]/.test(raw))
    cells.unshift({ start: line.start, end: line.start });
  return cells;
}

function addLine(passage: Passage, text: string, line: Line): void {
  const last = passage.sentences.at(-1)?.label ?? null;
  // A goal ends with its line; what is given or agreed may go on over more lines.
  const inherited =
    passage.kind === 'block' &&
    line.kind === 'text' &&
    (last?.role !== 'goal' || !FULL_SENTENCE.test(text.slice(line.body, line.end)) || continues(text, passage, line))
      ? last
      : null;
  const words = normalise(text.slice(line.body, line.body + line.afterLabel));
  const own =
    line.label && (!hasVerb(words) || ASKS.test(words)) ? { label: line.label, after: line.afterLabel } : null;
  addSentences(passage, text, line.body, line.end, inherited, own);
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
  text: string,
  start: number,
  end: number,
  inherited: Label | null,
  first: { label: Label; after: number } | null = null,
): void {
  let label = inherited;
  for (const [begin, last] of sentenceSpans(text.slice(start, end))) {
    const from = start + begin;
    const to = start + last;
    const slice = text.slice(from, to);
    const own = (begin === 0 && first && first.after < slice.length ? first : null) ?? inlineLabel(slice);
    // The bare name of a main goal ("Schulden: geen.") labels its own sentence only.
    if (own && !own.label.bare) label = own.label;
    passage.sentences.push({
      start: from,
      end: to,
      text: slice,
      label: own ? (own.label.bare && label ? { ...label, mainGoal: own.label.mainGoal } : own.label) : label,
      labelled: own !== null,
      bodyStart: own?.after ?? 0,
    });
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
    if (body !== '' && /[\p{L}\p{N}]/u.test(body)) result.push([from + lead, from + lead + body.length]);
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
