import { firstIndex } from '../first-index.ts';
import type { MentionMatch } from '../types.ts';

/** The mentions that lie in [start, end); `mentions` are in order and disjoint. */
export function within(
  mentions: readonly MentionMatch[],
  start: number,
  end: number,
): readonly MentionMatch[] {
  const first = firstIndex(mentions.length, (i) => (mentions[i]?.start ?? 0) >= start);
  let after = first;
  while (after < mentions.length && (mentions[after]?.end ?? 0) <= end) after++;
  return mentions.slice(first, after);
}
