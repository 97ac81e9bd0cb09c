/** A dot's place above the axis: `level` 0 stands on it. */
export interface Stacked<T> {
  item: T;
  x: number;
  end: number;
  level: number;
}

/**
 * Stacks dots, and bars from x to end, so that none covers another: left to right, each on the
 * lowest level that is free; bars over the dots, which would else stand apart on either side of them.
 * @param size the least distance from the end of one to the next on its level, in px
 * @param keepOff where something else stands on the axis
 */
export function stackDots<T>(
  items: readonly { item: T; x: number; end: number }[],
  size: number,
  keepOff: { from: number; to: number } | undefined = undefined,
): Stacked<T>[] {
  const stacked: Stacked<T>[] = [];
  const isTaken = (level: number, x: number, end: number) =>
    stacked.some((one) => one.level === level && x - one.end < size && one.x - end < size);
  for (const { item, x, end } of items.toSorted(dotsFirst)) {
    let level = keepOff && end > keepOff.from && x < keepOff.to ? 1 : 0;
    while (isTaken(level, x, end)) level++;
    stacked.push({ item, x, end, level });
  }
  return stacked;
}

function dotsFirst(a: { x: number; end: number }, b: { x: number; end: number }): number {
  return Number(a.end > a.x) - Number(b.end > b.x) || a.x - b.x;
}
