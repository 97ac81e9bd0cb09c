/**
 * The first index below `count` for which `holds` does, by bisection; `count` where it does for none.
 * @param holds once it does, it does for all that follow
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
