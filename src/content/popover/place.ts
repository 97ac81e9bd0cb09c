import type { Host } from './host.ts';
import type { PopoverContent } from './types.ts';

/** CSS pixels between the words and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;
/** CSS pixels of height that show an answer and its evidence. */
const ENOUGH = 240;
/** CSS pixels of width that a card has at most (tokens.css), for before it is drawn. */
const WIDEST = 360;
/** CSS pixels under which an open card changes sides rather than be read through a slit. */
const LEAST = 140;

/**
 * Gives the host its room before a card is drawn in it, while the page's layout still stands: the card
 * is then laid out once.
 */
export function makeRoom(host: Host, content: PopoverContent): void {
  const ends = endsOf(linesFor(content, WIDEST));
  if (ends) limitHeight(host, roomOn(sideFor(ends), ends));
}

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
  const place = (ends: Ends) => {
    // A card that stays on its side does not jump over what the reader turns to next.
    if (!side || roomOn(side, ends) < LEAST) side = sideFor(ends);
    limitHeight(host, roomOn(side, ends));
    const { width, height } = host.element.getBoundingClientRect();
    const { left, top, bottom } = ends[side];
    // Of words over several lines the last may begin far from the pointer.
    const { pointerX = left } = content;
    const reached = pointerX >= left && pointerX <= left + width;
    const wanted = reached ? left : pointerX - width / 2;
    host.move(
      Math.round(within(wanted, width)),
      Math.round(side === 'under' ? bottom + GAP : top - GAP - height),
    );
  };
  let seen = '';
  // Words move for reasons that send no event (a banner above them, an animation): asked each frame
  // that is painted while a card is open, and placed only when something is elsewhere.
  const look = () => {
    if (signal.aborted) return;
    const box = host.element.getBoundingClientRect();
    const ends = endsOf(linesFor(content, box.width));
    const now = placesOf(ends, box);
    if (now !== seen) {
      seen = now;
      if (ends) place(ends);
      else lost();
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

type Side = 'over' | 'under';

/** The lines that a card lies against on either side: the words' first and last in the window. */
type Ends = { [side in Side]: DOMRect };

function roomOn(side: Side, ends: Ends): number {
  return (side === 'under' ? innerHeight - ends.under.bottom : ends.over.top) - GAP - EDGE;
}

/** Under the words, as a footnote would be, unless there is too little room and more over them. */
function sideFor(ends: Ends): Side {
  const under = roomOn('under', ends);
  return under >= ENOUGH || under >= roomOn('over', ends) ? 'under' : 'over';
}

/** In the window; in one narrower than the card, its start is what is seen. */
function within(x: number, width: number): number {
  return Math.max(EDGE, Math.min(x, innerWidth - EDGE - width));
}

/**
 * The lines that a card keeps off. Of words broken over two it lies at the one under the pointer, where it
 * covers nothing of the other: on the way to the far end of them the pointer would meet other marks.
 */
function linesFor({ rects, pointerX }: PopoverContent, width: number): DOMRect[] {
  const lines = rects().filter(isInWindow);
  if (pointerX === undefined) return lines;
  const [here, ...more] = lines.filter(({ left, right }) => left <= pointerX && pointerX <= right);
  if (!here || more.length > 0) return lines;
  const x = within(here.left, width);
  const covers = lines.some((line) => line !== here && line.left < x + width && line.right > x);
  return covers ? lines : [here];
}

/** The card is as tall as there is room, and no taller than its own measure: it never covers its words. */
function limitHeight(host: Host, room: number): void {
  host.limit(Math.max(LEAST, Math.floor(room)));
}

/**
 * undefined once no line is in the window. Of words that fill the window (a long quote on a phone)
 * the card keeps off the first line: it has to lie somewhere.
 */
function endsOf([first, ...more]: DOMRect[]): Ends | undefined {
  if (!first) return undefined;
  const over = more.reduce((highest, line) => (line.top < highest.top ? line : highest), first);
  const under = more.reduce((lowest, line) => (line.bottom > lowest.bottom ? line : lowest), first);
  const ends = { over, under };
  const fits = Math.max(roomOn('over', ends), roomOn('under', ends)) >= LEAST;
  return fits ? ends : { over: first, under: first };
}

function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
