/** A place in the page: a text node and an offset in it. */
export interface Point<Node> {
  node: Node;
  offset: number;
}

interface Piece<Node> {
  /** Offset in the text. */
  start: number;
  length: number;
  node: Node;
  /** Offset in the node of its first character. */
  from: number;
}

/** Text made of the pieces of a page, with the way back from each of its offsets. */
export interface TextMap<Node> {
  text: string;
  /** The place of an offset: before the character at it (`start`), or after the one before it (`end`). */
  point(offset: number, side: 'start' | 'end'): Point<Node> | null;
  /** The offset of a place in a text node; of the nearest text before it where the place itself is not text. */
  offset(point: Point<Node>): number | null;
  /** Pieces in order, to look up nodes in. */
  nodes: readonly Node[];
}

/** Runs of a text node where the page folds spaces: spaces, marks of no width, and words with single spaces in between. */
const FOLDED =
  /[ \t\n\r\f]+|[\u200b\u2060\ufeff]+|[^ \t\n\r\f\u200b\u2060\ufeff]+(?: [^ \t\n\r\f\u200b\u2060\ufeff]+)*/g;
/** The same where the page keeps them. */
const KEPT = /[\u200b\u2060\ufeff]+|[^\u200b\u2060\ufeff]+/g;
const NO_WIDTH = /^[\u200b\u2060\ufeff]/;
const SPACES = /^[ \t\n\r\f]/;

/** Builds a text map: nodes and breaks are added in the order of the page. */
export function textMapBuilder<Node>(keepSpaces: boolean) {
  const pieces: Piece<Node>[] = [];
  const parts: string[] = [];
  let length = 0;
  /** The last character so far. */
  let last = '';
  let wanted = '';

  /** Text that stands in no node: line ends, list marks. */
  const put = (made: string) => {
    if (made === '') return;
    parts.push(made);
    length += made.length;
    last = made.at(-1)!;
  };
  const settle = () => {
    // Spaces at the end of a line are not shown by the page.
    if (wanted.includes('\n') && !keepSpaces) dropLastSpace();
    if (length > 0) put(wanted);
    wanted = '';
  };
  const dropLastSpace = () => {
    const piece = pieces.at(-1);
    if (!piece || last !== ' ' || piece.start + piece.length !== length) return;
    const part = parts.pop()!.slice(0, -1);
    if (part !== '') parts.push(part);
    length--;
    last = parts.at(-1)?.at(-1) ?? '';
    piece.length--;
    if (piece.length === 0) pieces.pop();
  };
  const take = (node: Node, data: string, from: number) => {
    const piece = pieces.at(-1);
    if (piece && piece.node === node && piece.from + piece.length === from && piece.start + piece.length === length) {
      piece.length += data.length;
    } else pieces.push({ start: length, length: data.length, node, from });
    put(data.replaceAll('\u00a0', ' ').replaceAll('\r', '\n'));
  };

  return {
    /** A text node with its content. */
    add(node: Node, data: string) {
      for (const { 0: run, index } of data.matchAll(keepSpaces ? KEPT : FOLDED)) {
        if (NO_WIDTH.test(run)) continue;
        if (!keepSpaces && SPACES.test(run)) {
          if (wanted !== '' || length === 0 || last === ' ' || last === '\n' || last === '\t') continue;
          take(node, ' ', index);
        } else {
          settle();
          take(node, run, index);
        }
      }
    },
    /** The next text begins after this break; of several breaks in a row the largest counts. */
    separate(by: '\t' | '\n' | '\n\n') {
      if (by === '\t' ? wanted === '' : by.length > wanted.length || wanted === '\t') wanted = by;
    },
    /** A line end that the writer made, which adds to others. */
    lineBreak() {
      wanted = wanted === '\t' ? '\n' : `${wanted}\n`;
    },
    /** A mark before the next text that the page shows without having it as text: the bullet of a list item. */
    mark(made: string) {
      settle();
      put(made);
    },
    build(): TextMap<Node> {
      if (!keepSpaces) dropLastSpace();
      return map(parts.join(''), pieces);
    },
  };
}

function map<Node>(text: string, pieces: Piece<Node>[]): TextMap<Node> {
  /** Index of the last piece that begins at or before an offset. */
  const at = (offset: number) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const byNode = new Map<Node, Piece<Node>[]>();
  for (const piece of pieces) {
    const known = byNode.get(piece.node);
    if (known) known.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  return {
    text,
    nodes: pieces.map(({ node }) => node),
    point(offset, side) {
      if (side === 'end') {
        const piece = pieces[at(offset - 1)];
        return piece ? { node: piece.node, offset: piece.from + Math.min(offset - piece.start, piece.length) } : null;
      }
      const index = at(offset);
      const piece = pieces[index];
      if (piece && offset < piece.start + piece.length)
        return { node: piece.node, offset: piece.from + offset - piece.start };
      const next = pieces[index + 1];
      if (next) return { node: next.node, offset: next.from };
      return piece ? { node: piece.node, offset: piece.from + piece.length } : null;
    },
    offset({ node, offset }) {
      const own = byNode.get(node);
      if (!own) return null;
      let found = own[0]!.start;
      for (const piece of own) {
        if (piece.from > offset) break;
        found = piece.start + Math.min(offset - piece.from, piece.length);
      }
      return found;
    },
  };
}
