import { firstIndex } from './first-index.ts';

/** Those that lie in [start, end); `spans` are in order and disjoint. */
export function within<S extends { start: number; end: number }>(
  spans: readonly S[],
  start: number,
  end: number,
): S[] {
  const first = firstIndex(spans.length, (i) => (spans[i]?.start ?? 0) >= start);
  let after = first;
  while (after < spans.length && (spans[after]?.end ?? 0) <= end) after++;
  return spans.slice(first, after);
}
