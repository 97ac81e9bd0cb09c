/** Equal words of two texts, paired in order. */
// By its file: the package's index is not free of side effects and would come along whole.
import { diffArrays } from 'diff/lib/diff/array.js';

/** Indexes of a word on the page and of the same word in the quote. */
export interface Pair {
  page: number;
  quote: number;
}

/**
 * The longest common sequence. Where a word could pair with either of two in the quote, it goes with
 * the one that stands next to its neighbour.
 * @param quote word hashes (words.ts)
 * @param page word hashes
 */
export function pairWords(quote: readonly number[], page: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  let p = 0;
  let q = 0;
  for (const { added, removed, count } of diffArrays([...quote], [...page])) {
    if (added) p += count;
    else if (removed) q += count;
    else for (let i = 0; i < count; i++) pairs.push({ page: p++, quote: q++ });
  }
  for (let i = pairs.length - 2; i >= 0; i--) {
    const pair = pairs[i];
    const next = pairs[i + 1];
    if (!pair || !next || pair.page !== next.page - 1) continue;
    if (quote[next.quote - 1] === quote[pair.quote]) pair.quote = next.quote - 1;
  }
  return pairs;
}
