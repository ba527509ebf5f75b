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

/** What the page's spaces become: runs fold into one where the page folds them, hard spaces are spaces, marks of no width go. */
const FOLDED = /[ \t\n\r\f]+|[\u200b\u2060\ufeff]+|[^ \t\n\r\f\u200b\u2060\ufeff]+/g;
const KEPT = /[\u200b\u2060\ufeff]+|[^\u200b\u2060\ufeff]+/g;

/** Builds a text map: nodes and breaks are added in the order of the page. */
export function textMapBuilder<Node>(keepSpaces: boolean) {
  const pieces: Piece<Node>[] = [];
  let text = '';
  let wanted = '';

  /** Text that stands in no node: line ends, list marks. */
  const put = (made: string) => {
    text += made;
  };
  const settle = () => {
    // Spaces at the end of a line are not shown by the page.
    if (wanted.includes('\n') && !keepSpaces) dropLastSpace();
    if (text !== '') put(wanted);
    wanted = '';
  };
  const dropLastSpace = () => {
    const last = pieces.at(-1);
    if (!last || !text.endsWith(' ') || last.start + last.length !== text.length) return;
    text = text.slice(0, -1);
    last.length--;
    if (last.length === 0) pieces.pop();
  };
  const take = (node: Node, data: string, from: number) => {
    const last = pieces.at(-1);
    if (last && last.node === node && last.from + last.length === from && last.start + last.length === text.length) {
      last.length += data.length;
    } else pieces.push({ start: text.length, length: data.length, node, from });
    text += data.replaceAll('\u00a0', ' ').replaceAll('\r', '\n');
  };

  return {
    /** A text node with its content. */
    add(node: Node, data: string) {
      for (const { 0: run, index } of data.matchAll(keepSpaces ? KEPT : FOLDED)) {
        if (/^[\u200b\u2060\ufeff]/.test(run)) continue;
        if (!keepSpaces && /^[ \t\n\r\f]/.test(run)) {
          if (wanted !== '' || text === '' || /[ \n\t]$/.test(text)) continue;
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
      return map(text, pieces);
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
