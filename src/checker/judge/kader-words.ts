import { isContent } from '../../language/function-words.ts';
import { wordForms } from '../../language/inflection.ts';
import { normalise, type Token, tokenise } from '../../language/tokens.ts';

/** Finds the first of a list of words in a text that has been cut into tokens. */
export type WordFinder = (tokens: readonly Token[]) => { from: number; to: number } | null;

/** Words this long are also found at the beginning or the end of a compound. */
const COMPOUND = 5;

/**
 * Makes a list of words and phrases of a kader findable: inflected, in compounds, and the words of a phrase also in
 * another order ("zelfstandig wonen": "woont zelfstandig").
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const phrases = words.map((phrase) => {
    const parts = tokenise(phrase).map((token) => token.norm);
    const telling = parts.filter((part) => isContent(part));
    return (telling.length > 0 ? telling : parts).map((part) => ({ part, forms: new Set(wordForms(part)) }));
  });
  const known = new WeakMap<readonly Token[], ReturnType<WordFinder>>();
  const search: WordFinder = (tokens) => {
    for (const [first, ...others] of phrases) {
      if (!first) continue;
      const reach = others.length === 0 ? 0 : others.length + 5;
      for (let i = 0; i < tokens.length; i++) {
        if (!fits(tokens[i]!, first)) continue;
        const places = others.map((word) => near(tokens, i, reach, word));
        if (places.includes(-1)) continue;
        return { from: Math.min(i, ...places), to: Math.max(i, ...places) + 1 };
      }
    }
    return null;
  };
  return (tokens) => {
    let result = known.get(tokens);
    if (result === undefined) {
      result = search(tokens);
      known.set(tokens, result);
    }
    return result;
  };
}

interface Word {
  part: string;
  forms: ReadonlySet<string>;
}

function fits({ norm }: Token, { part, forms }: Word): boolean {
  if (forms.has(norm)) return true;
  if (norm.startsWith(`${part}-`)) return true;
  return part.length >= COMPOUND && norm.length > part.length && (norm.startsWith(part) || norm.endsWith(part));
}

/** Where a word stands nearest before or after `at`, or -1. */
function near(tokens: readonly Token[], at: number, reach: number, word: Word): number {
  for (let distance = 1; distance <= reach; distance++)
    for (const place of [at + distance, at - distance]) {
      const token = tokens[place];
      if (token && fits(token, word)) return place;
    }
  return -1;
}

const headings = new Map<string, readonly Token[]>();

/** The tokens of a heading or label, the same list each time it is asked for. */
export function headingTokens(text: string): readonly Token[] {
  let tokens = headings.get(text);
  if (!tokens) {
    tokens = tokenise(normalise(text));
    if (headings.size >= 1000) headings.clear();
    headings.set(text, tokens);
  }
  return tokens;
}
