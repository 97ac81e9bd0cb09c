/** A dot's place above the axis: `level` 0 stands on it. */
export interface Stacked<T> {
  item: T;
  x: number;
  end: number;
  level: number;
}

/**
 * Stacks dots, and bars from x to end, so that none covers another: left to right, each on the
 * lowest level that is free.
 * @param size the least distance from the end of one to the next on its level, in px
 * @param keepOff where something else stands on the axis
 */
export function stackDots<T>(
  items: readonly { item: T; x: number; end: number }[],
  size: number,
  keepOff: { from: number; to: number } | undefined = undefined,
): Stacked<T>[] {
  const lastEnds: number[] = [];
  return [...items]
    .sort((a, b) => a.x - b.x)
    .map(({ item, x, end }) => {
      let level = keepOff && end > keepOff.from && x < keepOff.to ? 1 : 0;
      while (x - (lastEnds[level] ?? Number.NEGATIVE_INFINITY) < size) level++;
      lastEnds[level] = end;
      return { item, x, end, level };
    });
}
