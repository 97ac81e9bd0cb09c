import { priority } from '../paint/mark-styles.ts';
import type { PlacedMark } from '../read/placed-mark.ts';
import type { Reading } from '../read/reading.ts';
import { spansOf } from '../text/ranges.ts';

/** CSS pixels around the words that still count: the line's underline, and an unsteady hand. */
const SLACK = 2;

/** The rectangles of a mark's words in the window, one for each line (or column) they stand in. */
export function rectsOf({ mark, block }: PlacedMark): DOMRect[] {
  const { start, end } = mark.judged.match;
  return spansOf(block, start, end).flatMap((span) => {
    if (!span.startNode.isConnected || !span.endNode.isConnected) return [];
    if (span.start > span.startNode.length || span.end > span.endNode.length) return [];
    const range = document.createRange();
    range.setStart(span.startNode, span.start);
    range.setEnd(span.endNode, span.end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/**
 * The mark under a point: asked of the ranges' own rectangles, because the browsers' caret calls
 * answer with the nearest text however far away. Nothing where something lies over the words.
 * @param target the element that an event says is under the point, where one is known
 */
export function markAt(
  reading: Reading,
  point: { x: number; y: number },
  target?: EventTarget | null,
): PlacedMark | undefined {
  const element = deepest(target instanceof Element ? target : undefined, reading, point);
  const found: PlacedMark[] = [];
  for (let at: Node | null = element ?? null; at; at = at.parentNode) {
    for (const placed of reading.marksIn(at)) {
      if (rectsOf(placed).some((rect) => contains(rect, point))) found.push(placed);
    }
    if (found.length > 0) break;
  }
  return found.sort((a, b) => priority[b.mark.style] - priority[a.mark.style])[0];
}

/** Enters shadow roots, closed ones too: events and documents stop at their hosts. */
function deepest(
  from: Element | undefined,
  reading: Reading,
  { x, y }: { x: number; y: number },
): Element | undefined {
  let element = from ?? document.elementFromPoint(x, y) ?? undefined;
  while (element) {
    const root = reading.rootOf(element);
    const inner = root?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
  return undefined;
}

function contains({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }) {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}
