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
  text: string;
  /** What it names, and must not cover. */
  around: Box;
}

export const LABEL_HEIGHT = 13;
const GAP = 6;

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
  for (const { text, around } of wanted) {
    const free = candidates(text, around, width).find(
      ({ box }) => inside(box, width) && !occupied.some((other) => overlap(box, other)),
    );
    if (!free) continue;
    occupied.push(free.box);
    placed.push(free.label);
  }
  return placed;
}

function candidates(text: string, around: Box, width: number): { label: PlacedLabel; box: Box }[] {
  const long = labelWidth(text);
  const middle = (around.left + around.right) / 2;
  const rows = [around.top, (around.top + around.bottom - LABEL_HEIGHT) / 2];
  const above = around.top - LABEL_HEIGHT - 1;
  const centre = Math.min(Math.max(middle, long / 2), width - long / 2);
  return [
    ...rows.map((top) => at(text, around.right + GAP, top, 'start', long)),
    ...rows.map((top) => at(text, around.left - GAP, top, 'end', long)),
    at(text, centre, above, 'middle', long),
    at(text, around.left, above, 'start', long),
    at(text, around.right, above, 'end', long),
  ];
}

function at(
  text: string,
  x: number,
  top: number,
  anchor: PlacedLabel['anchor'],
  long: number,
): { label: PlacedLabel; box: Box } {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return {
    label: { text, x, y: top + LABEL_HEIGHT - 3.5, anchor },
    box: { left, top, right: left + long, bottom: top + LABEL_HEIGHT },
  };
}

function inside({ left, top, right }: Box, width: number): boolean {
  return left >= 0 && right <= width && top >= 0;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
