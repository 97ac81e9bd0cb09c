import type { Block } from './blocks.ts';

/** What a StaticRange is made of, before it is one. */
export interface Span {
  startNode: Text;
  start: number;
  endNode: Text;
  end: number;
  /** All text nodes it touches, in order. */
  nodes: Text[];
}

/**
 * Maps offsets in a block back to its text nodes: one span wherever the text runs on, over as many
 * nodes as it takes. What stands between (a line break, an image, a cell's edge) is in none.
 */
export function spansOf(block: Block, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let reached = start;
  for (let i = firstPiece(block, start); i < block.pieces.length; i++) {
    const piece = block.pieces[i];
    if (!piece || piece.start >= end) break;
    const from = piece.from + Math.max(0, start - piece.start);
    const to = piece.from + Math.min(piece.length, end - piece.start);
    if (to <= from) continue;
    const last = spans.at(-1);
    if (last && /^ ?$/.test(block.text.slice(reached, piece.start))) {
      last.endNode = piece.node;
      last.end = to;
      if (last.nodes.at(-1) !== piece.node) last.nodes.push(piece.node);
    } else {
      const { node } = piece;
      spans.push({ startNode: node, start: from, endNode: node, end: to, nodes: [node] });
    }
    reached = piece.start + piece.length;
  }
  return spans;
}

/** Whether the nodes still say what the block was read as, at these offsets. */
export function stillStands(block: Block, start: number, end: number): boolean {
  for (let i = firstPiece(block, start); i < block.pieces.length; i++) {
    const piece = block.pieces[i];
    if (!piece || piece.start >= end) break;
    const { node } = piece;
    const at = Math.max(start, piece.start);
    const words = block.text.slice(at, Math.min(end, piece.start + piece.length));
    const now = node.data.slice(piece.from + at - piece.start).slice(0, words.length);
    if (!node.isConnected || now.replace(/[\t\n\f\r]/g, ' ') !== words.replaceAll('\n', ' ')) {
      return false;
    }
  }
  return true;
}

/** Index of the first piece that ends after an offset: pieces are in order, so by halves. */
function firstPiece({ pieces }: Block, offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
