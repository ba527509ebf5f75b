import type { Token } from './tokens.ts';

/**
 * The tokens of a sentence as one string, norms with single spaces between, in which patterns are matched; `tokenAt`
 * gives back the token that stands at a position.
 */
export interface Canon {
  text: string;
  tokens: readonly Token[];
  starts: readonly number[];
}

export function canonise(tokens: readonly Token[]): Canon {
  const starts: number[] = [];
  let text = ' ';
  for (const token of tokens) {
    starts.push(text.length);
    text += `${token.norm} `;
  }
  return { text, tokens, starts };
}

/** Index of the token that holds position `at` of the canon (or the one just before it). */
export function tokenAt(canon: Canon, at: number): number {
  let low = 0;
  let high = canon.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (canon.starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of tokens, `to` exclusive. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** All matches of a global pattern, in order: `matchAll` makes a new RegExp each time, which costs more than the match. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const result: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    result.push(match);
  }
  return result;
}
const NONE: readonly never[] = [];

/** All places where a pattern (global) fits, as token spans. */
export function find(canon: Canon, pattern: RegExp): TokenSpan[] {
  const result: TokenSpan[] = [];
  for (const match of matches(canon.text, pattern)) {
    if (match[0].trim() === '') continue;
    const lead = match[0].length - match[0].trimStart().length;
    result.push({
      from: tokenAt(canon, match.index + lead),
      to: tokenAt(canon, match.index + match[0].trimEnd().length - 1) + 1,
    });
  }
  return result;
}
