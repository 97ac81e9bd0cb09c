import { computePosition, offset, type Platform, shift } from '@floating-ui/core';
import type { Host } from './host.ts';
import type { PopoverContent } from './types.ts';

/** CSS pixels between the words and the card, and between the card and the window's edge. */
const gap = 8;
const edge = 8;
/** CSS pixels of height that show an answer and its evidence. */
const enough = 240;
/** CSS pixels under which an open card changes sides rather than be read through a slit. */
const least = 140;

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
  let side: Side | undefined;
  const place = async () => {
    const ends = endsOf(content.rects());
    if (!ends) {
      lost();
      return;
    }
    // A card that stays on its side does not jump over what the reader turns to next.
    if (!side || roomOn(side, ends) < least) side = sideFor(ends);
    limitHeight(host, roomOn(side, ends));
    const { x, y } = await computePosition(ends[side], host.element, {
      platform: windowOnly,
      strategy: 'fixed',
      placement: side === 'under' ? 'bottom-start' : 'top-start',
      middleware: [offset(gap), shift({ padding: edge })],
    });
    if (signal.aborted) return;
    host.move(Math.round(x), Math.round(y));
  };
  let seen = '';
  // Words move for reasons that send no event (a banner above them, an animation): asked each frame
  // that is painted while a card is open, and placed only when something is elsewhere.
  const look = () => {
    if (signal.aborted) return;
    const now = placesOf(endsOf(content.rects()), host.element.getBoundingClientRect());
    if (now !== seen) {
      seen = now;
      void place();
    }
    requestAnimationFrame(look);
  };
  look();
}

/** The words' lines and the card's size: as long as both stay, so does the card. */
function placesOf(ends: Ends | undefined, { width, height }: DOMRect): string {
  const edges = [ends?.over, ends?.under].flatMap((line) => [line?.left, line?.top, line?.bottom]);
  return [...edges, width, height, innerWidth, innerHeight].join(' ');
}

/** A fixed host in the top layer knows one coordinate system, the window's. */
const windowOnly: Platform = {
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference as DOMRect;
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...sizeOf(floating) } };
  },
  getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
  getDimensions: sizeOf,
};

function sizeOf(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

type Side = 'over' | 'under';

/** The lines that a card lies against on either side: the words' first and last in the window. */
type Ends = { [side in Side]: DOMRect };

function roomOn(side: Side, ends: Ends): number {
  return (side === 'under' ? innerHeight - ends.under.bottom : ends.over.top) - gap - edge;
}

/** Under the words, as a footnote would be, unless there is too little room and more over them. */
function sideFor(ends: Ends): Side {
  const under = roomOn('under', ends);
  return under >= enough || under >= roomOn('over', ends) ? 'under' : 'over';
}

/** The card is as tall as there is room, and no taller than its own measure: it never covers its words. */
function limitHeight({ root }: Host, room: number): void {
  const height = `min(60vh, ${Math.max(least, Math.floor(room))}px)`;
  root.querySelector<HTMLElement>('.surface')?.style.setProperty('--card-height', height);
}

/**
 * undefined once no line is in the window. Of words that fill the window (a long quote on a phone)
 * the card keeps off the first line: it has to lie somewhere.
 */
function endsOf(rects: DOMRect[]): Ends | undefined {
  const [first, ...more] = rects.filter(isInWindow);
  if (!first) return undefined;
  const over = more.reduce((highest, line) => (line.top < highest.top ? line : highest), first);
  const under = more.reduce((lowest, line) => (line.bottom > lowest.bottom ? line : lowest), first);
  const ends = { over, under };
  const fits = Math.max(roomOn('over', ends), roomOn('under', ends)) >= least;
  return fits ? ends : { over: first, under: first };
}

function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
