import type { PlacedMark } from '../read/placed-mark.ts';

/**
 * The finding to step to: figures and quotes in the order of the page, and names where there is
 * nothing else.
 * @param current the key of the mark whose card was opened last
 * @returns undefined past the last (or before the first): the next frame's turn
 */
export function nextFinding(
  marks: PlacedMark[],
  current: string | undefined,
  by: 1 | -1,
): PlacedMark | undefined {
  const weighty = marks.filter(({ mark }) => mark.judged.kind !== 'mention');
  const list = weighty.length > 0 ? weighty : marks;
  const at = list.findIndex(({ mark }) => mark.key === current);
  if (at < 0) return by > 0 ? list[0] : list.at(-1);
  return list[at + by];
}
