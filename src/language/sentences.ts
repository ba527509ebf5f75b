import { isKnownWord } from './lexicon.ts';
import { LONG_SENTENCE, pieceOf } from './pieces.ts';
import { type Token, tokenise } from './tokens.ts';

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
  (token.norm.length <= 6 || /([bdfgkpst])\1$/.test(token.norm)) &&
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
export function sentenceSpans(line: string): readonly (readonly [number, number])[] {
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
    (/^(?:hierdoor|daardoor|hiermee|daarmee|zodoende)$/.test(next.norm) ||
      (/^\p{Ll}/u.test(token.text) && /^(?:daarnaast|verder|ook|dan|zo)$/.test(next.norm)))
  )
    return true;
  if (!upper && !/^[-–€"“(]/.test(next.text)) return false;
  if (TITLES.has(token.norm)) return false;
  if (!upper) return false;
  // An initial ends a sentence only before a word that begins one ("… met haar zoon M. Hij slaapt slecht").
  if (/^\p{L}\.$/u.test(token.text)) return STARTERS.has(next.norm);
  return true;
}
