import type { MentionMatch } from '../types.ts';

/** The mentions that lie in [start, end); `mentions` are in order and disjoint. */
export function within(
  mentions: readonly MentionMatch[],
  start: number,
  end: number,
): readonly MentionMatch[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < mentions.length && (mentions[after]?.end ?? 0) <= end) after++;
  return mentions.slice(low, after);
}
