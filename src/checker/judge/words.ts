import type { TokenSpan } from '../../language/canon.ts';
import { isContent } from '../../language/function-words.ts';
import type { Reading } from '../reading.ts';

/** The words of a stretch, as the canon has them, with a space at both ends. */
export function wordsOf(reading: Reading, span?: TokenSpan): string {
  const { canon, tokens } = reading;
  if (!span) return canon.text;
  if (span.from >= span.to) return ' ';
  const last = span.to - 1;
  return canon.text.slice(canon.starts[span.from]! - 1, canon.starts[last]! + tokens[last]!.norm.length + 1);
}

const mains = new WeakMap<Reading, string>();

/** The words of the main clauses only, in order. */
export function mainWords(reading: Reading): string {
  let words = mains.get(reading);
  if (words === undefined) {
    words = ` ${reading.clauses
      .filter((c) => c.kind === 'main')
      .map((c) => wordsOf(reading, c).trim())
      .join(' ')} `;
    mains.set(reading, words);
  }
  return words;
}

/** The first clause: what an item or a telegram line is about. */
export function headWords(reading: Reading): string {
  const first = reading.clauses[0];
  return first ? wordsOf(reading, first) : ' ';
}

const contents = new WeakMap<Reading, ReadonlySet<string>>();

/** The words of a sentence that have content of their own. */
export function contentOf(reading: Reading): ReadonlySet<string> {
  let words = contents.get(reading);
  if (words === undefined) {
    words = new Set(reading.tokens.filter((t) => t.kind === 'word' && isContent(t.norm)).map((t) => t.norm));
    contents.set(reading, words);
  }
  return words;
}

export { isContent };
