/** A box on the chart, in px; y grows downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLabel {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface LabelWanted {
  /** The fullest first; the others where that finds no room. */
  texts: readonly string[];
  /** What it names, and must not cover. */
  around: Box;
}

export const LABEL_HEIGHT = 13;
/** Of a label, from its top. */
export const BASELINE = LABEL_HEIGHT - 3.5;
const GAP = 6;
/** Nearer to a mark than this a label would seem to name it. */
const CLEAR = 4;

/** Width of a text at the charts' 11 px, on the safe side of the widest usual system font. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) > 0x2e7f) return 11.5;
  if (/[%+\u2212MW]/.test(character)) return 10.5;
  return /\d/.test(character) ? 7 : 6.4;
}

/**
 * Puts each label to the right of what it names, or to its left, or above it: the first place that
 * is inside the chart and free of marks and of labels placed before. A label that fits nowhere is
 * left out; the readout and the table still name its dots.
 * @param wanted most important first
 */
export function placeLabels(
  wanted: readonly LabelWanted[],
  taken: readonly Box[],
  width: number,
): PlacedLabel[] {
  const occupied = [...taken];
  const placed: PlacedLabel[] = [];
  for (const { texts, around } of wanted) {
    const free = texts
      .flatMap((text) => candidates(text, around, width))
      .find((label) => {
        const box = boxOf(label);
        const clear = { ...box, left: box.left - CLEAR, right: box.right + CLEAR };
        return inside(box, width) && !occupied.some((other) => overlap(clear, other));
      });
    if (!free) continue;
    occupied.push(boxOf(free));
    placed.push(free);
  }
  return placed;
}

function candidates(text: string, around: Box, width: number): PlacedLabel[] {
  const long = labelWidth(text);
  const low = around.bottom - LABEL_HEIGHT;
  const rows = [around.top, (around.top + low) / 2, low];
  const above = [1, 2].map((line) => around.top - 1 - line * LABEL_HEIGHT);
  const centre = Math.min(Math.max((around.left + around.right) / 2, long / 2), width - long / 2);
  const at = (x: number, top: number, anchor: PlacedLabel['anchor']): PlacedLabel => ({
    text,
    x,
    y: top + BASELINE,
    anchor,
  });
  return [
    ...rows.map((top) => at(around.right + GAP, top, 'start')),
    ...rows.map((top) => at(around.left - GAP, top, 'end')),
    ...above.flatMap((top) => [
      at(centre, top, 'middle'),
      at(Math.min(around.left, width - long), top, 'start'),
      at(Math.max(around.right, long), top, 'end'),
    ]),
  ];
}

/** The room that a label takes. */
export function boxOf({ text, x, y, anchor }: PlacedLabel): Box {
  const long = labelWidth(text);
  const left = x - { start: 0, middle: long / 2, end: long }[anchor];
  const top = y - BASELINE;
  return { left, top, right: left + long, bottom: top + LABEL_HEIGHT };
}

function inside({ left, top, right }: Box, width: number): boolean {
  return left >= 0 && right <= width && top >= 0;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
