import { headingLabel, type Label, readLabel, sameLabel } from './labels.ts';
import { provisionOf } from './lexicon.ts';
import type { Beginning } from './passages.ts';
import { LONG_LINE, pieceOf, WIDE_ROW } from './pieces.ts';
import { normalise } from './tokens.ts';
import type { LabelRole } from './vocabulary/labels.ts';

type LineKind = 'blank' | 'heading' | 'item' | 'label' | 'row' | 'text';
/** A line as it reads by itself, and what it is between the others. Offsets are relative to the line. */
export interface Line {
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

const ITEM =
  /^[ \t]*(?:[-–—*•·▪◦‣●○o+>»✓☐□]|\(?\d{1,2}[a-e]?[.)]\)?|\d{1,2}\.\d{1,2}\.?(?=[ \t]+(?!uur|u |km|m2|euro|keer|x |procent|mnd|maand|jaar)[A-Za-z])|[a-z][.)])(?=[ \t\u00a0]|(?<=[-–—*•·▪◦‣●○>»✓☐□])\S)[ \t\u00a0]*/;
const LABEL =
  /^[ \t]*((?:[hH]oofd|[sS]ub)?[dD]oel \d{1,2} ?[–—-] ?[\p{L} ]{3,30}?(?=[ \t]*:)|\p{L}[^:;|\t\n–—]{0,60}?)[ \t]*(?::|;|[–—]|[ \t]-(?=[ \t])|(?<=[dD]oel \d{1,2}(?: ?\([^)]{1,24}\))?)\.)[ \t]*/u;

/** "d3 het moet weer goed komen", "Doel 1 Mevrouw heeft …": a goal by its number alone. */
const SHORT_GOAL =
  /^(?:[dD]|[dD]oel(?:stelling)?[ \t]+)(\d{1,2})[ \t]+(?!(?:en|is|was|of|wordt|werd|t\/m|tot|uit|van|en\/of)\b)(?=\p{L})/u;

/** The lines of a text that begin from `start` up to `stop`. */
export function readLines(text: string, start: number, stop: number): Line[] {
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
export function markLine(lines: readonly Line[], i: number, lastText: number): { line: boolean; under: boolean } {
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

export const hasVerb = (norm: string) =>
  /\b(?:is|zijn|heeft|hebben|wordt|worden|krijgt?|gaat|gaan|wil|kan|moet|woont|slaapt|betaalt?|koopt)\b/.test(norm);

function sameMarker(a: Line, b: Line): boolean {
  const marker = (line: Line) => line.raw.slice(0, line.body).trim().replace(/\d+/, '1').replace(/[a-z]/, 'a');
  return marker(a) === marker(b);
}

/** `expected`: number of columns of the header; a row that begins with an empty cell keeps it when that makes it fit. */
export function splitCells(raw: string, expected?: number): { start: number; end: number }[] {
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

/** A label inside running text: "… gevallen. Inzet: wasmachine". */
export function inlineLabel(sentence: string): { label: Label; after: number } | null {
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

export const ASKS = /^\s*(?:wat|waar|wie|hoe|waarom|wanneer)\b/;
