/** A line of a file, without its line end: its number from 1, and the bytes or what is wrong with them. */
export type Line = { number: number; text: string } | { number: number; problem: string };

/** A longer line (or a longer file that is one text) is no plan, and holding it would fill the memory. */
export const maxBytes = 16 * 1024 * 1024;
export const tooLong = `langer dan ${maxBytes / 1024 / 1024} MB`;
export const notUtf8 = 'geen geldige UTF-8';

/** Splits a stream of bytes into lines, holding one line at a time. A line ends with LF or CRLF. */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    // Of a line that is too long only the length is kept.
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    const line = length > maxBytes ? { number, problem: tooLong } : decodeLine(number, Buffer.concat(pieces));
    number++;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function decodeLine(number: number, bytes: Uint8Array): Line {
  const text = decode(bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes);
  return text === null ? { number, problem: notUtf8 } : { number, text };
}

/** The text of UTF-8 bytes, without a byte order mark; null where the bytes are no UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
