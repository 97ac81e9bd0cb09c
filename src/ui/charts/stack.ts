/** A dot's place above the axis: `level` 0 stands on it. */
export interface Stacked<T> {
  item: T;
  x: number;
  level: number;
}

/**
 * Stacks dots so that none covers another: left to right, each on the lowest level that is free.
 * @param size the least distance of two dots on one level, in px
 */
export function stackDots<T>(items: readonly { item: T; x: number }[], size: number): Stacked<T>[] {
  const lastOnLevel: number[] = [];
  return [...items]
    .sort((a, b) => a.x - b.x)
    .map(({ item, x }) => {
      let level = 0;
      while (x - (lastOnLevel[level] ?? Number.NEGATIVE_INFINITY) < size) level++;
      lastOnLevel[level] = x;
      return { item, x, level };
    });
}
