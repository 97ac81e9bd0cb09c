/** A stretch of a page's words against a known quote: which words it keeps, and whether it changes any. */
import { type Pair, pairWords } from './pairs.ts';
import { isGeneric, isStopWord } from './stop-words.ts';
import type { Words } from './words.ts';

export interface Alignment {
  /** Indexes of the page's words the match begins and ends with (inclusive). */
  first: number;
  last: number;
  /** Words of the quote that stand on the page, in order; and those of them with content. */
  kept: number;
  content: number;
  /** Those of them that are not words of the trade either ("AI", "model"). */
  telling: number;
  /** Words of the page from first to last, editorial brackets left out. */
  printed: number;
  form: 'verbatim' | 'trimmed' | 'altered';
}

interface Run {
  pairs: Pair[];
  content: number;
  telling: number;
}

// An end run this short that stands apart from the rest is chance: common words meet everywhere.
const SHORT_RUN = 3;
const APART_ON_PAGE = 2;
const APART_IN_QUOTE = 8;
const APART_WITHOUT_CONTENT = 2;
// Words changed at the very end of a quotation count as an alteration only in a long enough match, and few.
const LONG_ENOUGH = 5;
const CHANGED_AT_END = 4;
const OMISSION = /…|\.\s?\.\s?\.|\[/;

function runsOf(pairs: readonly Pair[], quote: Words): Run[] {
  const runs: Run[] = [];
  let previous: Pair | undefined;
  for (const pair of pairs) {
    const goesOn = previous && pair.page === previous.page + 1 && pair.quote === previous.quote + 1;
    if (!goesOn) runs.push({ pairs: [], content: 0, telling: 0 });
    const run = runs[runs.length - 1];
    run?.pairs.push(pair);
    const hash = quote.hash[pair.quote] ?? 0;
    if (run && !isStopWord(hash)) {
      run.content++;
      if (!isGeneric(hash)) run.telling++;
    }
    previous = pair;
  }
  return runs;
}

function isChance(edge: Run, inner: Run): boolean {
  if (edge.pairs.length >= SHORT_RUN && edge.content > 0) return false;
  const [before, after] =
    (edge.pairs[0]?.page ?? 0) < (inner.pairs[0]?.page ?? 0) ? [edge, inner] : [inner, edge];
  const from = before.pairs.at(-1);
  const to = after.pairs[0];
  if (!from || !to) return false;
  const apart = edge.content > 0 ? APART_IN_QUOTE : APART_WITHOUT_CONTENT;
  return to.page - from.page - 1 > APART_ON_PAGE || to.quote - from.quote - 1 > apart;
}

function withoutChance(runs: Run[]): Run[] {
  const left = [...runs];
  for (let i = 0; i < runs.length; i++) {
    const [head, second] = left;
    if (head && second && isChance(head, second)) left.shift();
    const tail = left[left.length - 1];
    const inner = left[left.length - 2];
    if (tail && inner && isChance(tail, inner)) left.pop();
  }
  return left;
}

/** Words of the page at one end of its quotation, where the quote has other words: changed, not just left out. */
function changedAtEnd(hashes: readonly number[], cutFromQuote: number): boolean {
  return (
    cutFromQuote > 0 &&
    hashes.length > 0 &&
    hashes.length <= Math.min(CHANGED_AT_END, cutFromQuote + 1) &&
    hashes.some((hash) => !isStopWord(hash))
  );
}

/** Whether words were put in or changed between the runs, or left out without a sign of it. */
function isAlteredBetween(
  runs: readonly Run[],
  saysOmission: (from: number, to: number) => boolean,
): boolean {
  return runs.some((run, i) => {
    const from = runs[i - 1]?.pairs.at(-1);
    const to = run.pairs[0];
    if (!from || !to) return false;
    if (to.page - from.page > 1) return true;
    return to.quote - from.quote > 1 && !saysOmission(from.page, to.page);
  });
}

/**
 * @param page the page's text and words
 * @param picked indexes of the words to compare, in order: those inside the quotation's marks
 * @param quote the known quote's words
 * @param breaks indexes into `picked` at which a new pair of marks begins (after "he said")
 */
export function align(
  page: { text: string; words: Words },
  picked: readonly number[],
  quote: Words,
  breaks: ReadonlySet<number> = new Set(),
): Alignment | undefined {
  const { text, words } = page;
  const hashes = picked.map((i) => words.hash[i] ?? 0);
  const runs = withoutChance(runsOf(pairWords(quote.hash, hashes), quote));
  const pairs = runs.flatMap((run) => run.pairs);
  const head = pairs[0];
  const tail = pairs[pairs.length - 1];
  if (!head || !tail) return undefined;

  let first = head.page;
  let last = tail.page;
  let altered = false;
  if (pairs.length >= LONG_ENOUGH) {
    const lead = hashes.slice(0, head.page);
    const trail = hashes.slice(tail.page + 1);
    if (changedAtEnd(lead, head.quote)) {
      first = 0;
      altered = true;
    }
    if (changedAtEnd(trail, quote.count - 1 - tail.quote)) {
      last = picked.length - 1;
      altered = true;
    }
  }
  const saysOmission = (from: number, to: number) =>
    breaks.has(to) ||
    OMISSION.test(text.slice(words.end[picked[from] ?? 0], words.start[picked[to] ?? 0]));
  altered ||= isAlteredBetween(runs, saysOmission);
  const kept = pairs.length;
  return {
    first: picked[first] ?? 0,
    last: picked[last] ?? 0,
    kept,
    content: runs.reduce((sum, run) => sum + run.content, 0),
    telling: runs.reduce((sum, run) => sum + run.telling, 0),
    printed: last - first + 1,
    form: altered ? 'altered' : kept === quote.count ? 'verbatim' : 'trimmed',
  };
}
