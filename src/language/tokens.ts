import { abbreviations } from './vocabulary/abbreviations.ts';

/** A word, number or sign of a text, with UTF-16 offsets (`end` exclusive) in that text. */
export interface Token {
  /** Lower case, without diacritics: what the vocabulary is matched with. */
  norm: string;
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
}

// One alternative per kind of token, tried in this order. Every alternative is linear: no nested repetition.
const TOKEN =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\p{L}{1,2}\/\p{L}{1,2}(?![\p{L}\p{N}])|\p{L}\d{1,2}(?![\p{L}\p{N}])|(\p{N}+(?:[.,:\-/]\p{N}+)*)|([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)|(['’][a-z](?!\p{L})|\S)/gu;

const DIACRITICS = /\p{M}/gu;
const NON_ASCII = /[^\x20-\x7e]/;
const folded = new Map<string, string>();

/** Lower case, without diacritics (`vóór` → `voor`), curly quotes made straight. */
export function normalise(text: string): string {
  if (!NON_ASCII.test(text)) return text.toLowerCase();
  let result = folded.get(text);
  if (result === undefined) {
    result = text
      .toLowerCase()
      .normalize('NFD')
      .replace(DIACRITICS, '')
      .replace(/[’‘`´]/g, "'");
    if (folded.size < 5000) folded.set(text, result);
  }
  return result;
}

/** Cuts a text into tokens. An abbreviation keeps its full stop (`mw.`, `t.b.v.`). Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let lastWord = '';
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [, number, letters, sign] = match;
    const start = match.index;
    let word = match[0];
    const kind: Token['kind'] =
      number !== undefined ? 'number' : sign !== undefined && sign.length < 2 ? 'sign' : 'word';
    let norm = normalise(word);
    if (
      letters !== undefined &&
      DAYS.has(norm) &&
      !/^\.\s*[\d\p{Ll}]/u.test(text.slice(start + word.length, start + word.length + 3))
    ) {
      tokens.push({ norm, text: word, start, end: start + word.length, kind });
      continue;
    }
    if (
      letters !== undefined &&
      text[start + word.length] === '.' &&
      isAbbreviation(norm, text, start + word.length, lastWord)
    ) {
      word += '.';
      norm += '.';
    }
    if (kind === 'word') lastWord = norm;
    tokens.push({ norm, text: word, start, end: start + word.length, kind });
  }
  return joinStops(tokens);
}

/** Days of the week are abbreviated only before a date or hour ("za. 14-3"); else they are words that end a sentence. */
const DAYS = new Set(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'min']);

/** After one of these a single letter is a name, also in a text without capitals ("mw. a."). */
const TITLE = /^(?:mw|mevr|mvr|mevrouw|dhr|hr|heer|meneer)\.?$/;

function isAbbreviation(norm: string, text: string, stop: number, previous: string): boolean {
  // "2 u. per week", but "een e-bike voor u."
  // An initial: "de schooldag van U. duurt".
  if (
    norm === 'u' &&
    text[stop - 1] === 'U' &&
    /^\.\s+(?!hierdoor|daardoor|dan |zo )\p{Ll}/u.test(text.slice(stop, stop + 12))
  )
    return true;
  if (norm === 'u') return /\d\s*u$/i.test(text.slice(Math.max(0, stop - 6), stop));
  if (abbreviations.has(norm)) return true;
  // An initial: one letter with a stop ("mevrouw A.").
  return (
    norm.length === 1 && norm !== 'u' && norm >= 'a' && (/\p{Lu}/u.test(text[stop - 1] ?? '') || TITLE.test(previous))
  );
}

// The sign group takes a stop on its own; after a joined abbreviation the scan has already passed over it as a sign.
function joinStops(tokens: Token[]): Token[] {
  return tokens.filter((token, i) => {
    const previous = tokens[i - 1];
    return !(previous !== undefined && token.text === '.' && previous.end > token.start);
  });
}
