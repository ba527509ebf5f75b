import type { TokenSpan } from '../../language/canon.ts';
import type { Reading } from '../reading.ts';

/** The words of a stretch, as the canon has them, with a space at both ends. */
export function wordsOf(reading: Reading, span: TokenSpan = { from: 0, to: reading.tokens.length }): string {
  return ` ${reading.tokens
    .slice(span.from, span.to)
    .map((t) => t.norm)
    .join(' ')} `;
}

/** The words of the main clauses only, in order. */
export function mainWords(reading: Reading): string {
  return ` ${reading.clauses
    .filter((c) => c.kind === 'main')
    .map((c) => wordsOf(reading, c).trim())
    .join(' ')} `;
}

/** The first clause: what an item or a telegram line is about. */
export function headWords(reading: Reading): string {
  const first = reading.clauses[0];
  return first ? wordsOf(reading, first) : ' ';
}

export { isContent } from '../../language/function-words.ts';
