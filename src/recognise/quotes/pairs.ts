/** Equal words of two texts, paired in order. */

/** Indexes of a word on the page and of the same word in the quote. */
export interface Pair {
  page: number;
  quote: number;
}

/**
 * The longest common sequence, by the usual table: quotations are some hundred words at most. Where
 * a word could pair with either of two in the quote, it goes with the one next to its neighbour.
 * @param quote word hashes (words.ts)
 * @param page word hashes
 */
export function pairWords(quote: readonly number[], page: readonly number[]): Pair[] {
  const width = page.length + 1;
  // The longest sequence of what follows quote[q] and page[p], at q * width + p.
  const longest = new Uint16Array((quote.length + 1) * width);
  const after = (q: number, p: number) => longest[q * width + p] ?? 0;
  for (let q = quote.length - 1; q >= 0; q--) {
    for (let p = page.length - 1; p >= 0; p--) {
      longest[q * width + p] =
        quote[q] === page[p] ? after(q + 1, p + 1) + 1 : Math.max(after(q + 1, p), after(q, p + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let q = 0, p = 0; after(q, p) > 0; ) {
    if (quote[q] === page[p]) pairs.push({ page: p++, quote: q++ });
    else if (after(q + 1, p) >= after(q, p + 1)) q++;
    else p++;
  }
  for (let i = pairs.length - 2; i >= 0; i--) {
    const pair = pairs[i];
    const next = pairs[i + 1];
    if (!pair || !next || pair.page !== next.page - 1) continue;
    if (quote[next.quote - 1] === quote[pair.quote]) pair.quote = next.quote - 1;
  }
  return pairs;
}
