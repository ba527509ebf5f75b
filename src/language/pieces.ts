/** No real line, sentence, passage or row is longer; what is, is read in pieces, so that any text costs by its length. */
export const LONG_LINE = 5000;
export const LONG_SENTENCE = 2000;
export const LONG_PASSAGE = 60;
export const WIDE_ROW = 60;

/** Where the piece ends that begins at `from`: at `to`, or where a sentence or else a word ends before `most` characters. */
export function pieceOf(text: string, from: number, to: number, most: number): number {
  if (to - from <= most) return to;
  const piece = text.slice(from, from + most);
  const stop = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! '));
  const end = stop > 0 ? stop + 1 : piece.lastIndexOf(' ');
  // Never between the halves of one character.
  return from + (end > 0 ? end : /[\ud800-\udbff]$/.test(piece) ? most - 1 : most);
}
