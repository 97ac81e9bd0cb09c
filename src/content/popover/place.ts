import { autoUpdate, computePosition, offset, shift, type VirtualElement } from '@floating-ui/dom';
import type { Host } from './host.ts';
import type { PopoverContent } from './types.ts';

/** CSS pixels between the words and the card, and between the card and the window's edge. */
const gap = 8;
const edge = 8;
/** CSS pixels of height that show an answer and its evidence. */
const enough = 240;
/** CSS pixels under which a card could not be read at all. */
const least = 120;

/**
 * Keeps the card beside its words, over or under their line, inside the window, while the page
 * scrolls and changes. Calls `lost` once the words have no rectangle in the window any more.
 */
export function followWords(
  host: Host,
  content: PopoverContent,
  lost: () => void,
  signal: AbortSignal,
): void {
  const words: VirtualElement = {
    contextElement: content.element,
    getBoundingClientRect: () => lineOf(content.rects()) ?? new DOMRect(),
  };
  let side: Side | undefined;
  const place = async () => {
    const line = lineOf(content.rects());
    if (!line || !isInWindow(line)) {
      lost();
      return;
    }
    // A card that stays on its side does not jump over what the reader turns to next.
    if (!side || roomOn(side, line) < enough) side = sideFor(line);
    limitHeight(host, roomOn(side, line));
    const { x, y } = await computePosition(words, host.element, {
      strategy: 'fixed',
      placement: side === 'under' ? 'bottom-start' : 'top-start',
      middleware: [offset(gap), shift({ padding: edge })],
    });
    if (signal.aborted) return;
    host.move(Math.round(x), Math.round(y));
  };
  const stop = autoUpdate(words, host.element, () => void place());
  signal.addEventListener('abort', stop);
}

type Side = 'over' | 'under';

function roomOn(side: Side, line: DOMRect): number {
  return (side === 'under' ? innerHeight - line.bottom : line.top) - gap - edge;
}

/** Under the words, as a footnote would be, unless there is too little room and more over them. */
function sideFor(line: DOMRect): Side {
  const under = roomOn('under', line);
  return under >= enough || under >= roomOn('over', line) ? 'under' : 'over';
}

/** The card is as tall as there is room, and no taller than its own measure: it never covers its words. */
function limitHeight({ root }: Host, room: number): void {
  const height = `min(60vh, ${Math.max(least, Math.floor(room))}px)`;
  root.querySelector<HTMLElement>('.surface')?.style.setProperty('--card-height', height);
}

/** The first line of the words that is in the window: of a name broken over two lines, the card keeps off one. */
function lineOf(rects: DOMRect[]): DOMRect | undefined {
  return rects.find(isInWindow) ?? rects[0];
}

function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
