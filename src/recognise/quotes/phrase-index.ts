/** Where each run of two or three words stands in the known quotes: the way in from a page's words. */
import type { CoreQuote } from '../../dataset/types.ts';
import { isGeneric, isStopWord } from './stop-words.ts';
import { readWords, type Words } from './words.ts';

export interface KnownQuote {
  quote: CoreQuote;
  words: Words;
  /** Short wordings that sources have printed alone, as word hashes joined by spaces. */
  fragments: Set<string>;
}

/** A run of words of a quote found in a page. */
export interface Place {
  known: number;
  /** Index of the run's first word in the quote. */
  at: number;
}

export interface PhraseIndex {
  known: KnownQuote[];
  /** Runs of three words. */
  threes: ReadonlyMap<number, readonly Place[]>;
  /** Runs of two words with content, and single words that a source printed alone: only for short quoted stretches. */
  shorts: ReadonlyMap<number, readonly Place[]>;
}

// Reports of at most so many words count as fragments that others may print alone, too.
const LONGEST_FRAGMENT = 6;

/** The key of a run of three words, from their hashes. */
export function hashOfThree(a: number, b: number, c: number): number {
  return (Math.imul(Math.imul(a, 31) + b, 31) + c) | 0;
}

/** The key of a run of two words, from their hashes. */
export function hashOfTwo(a: number, b: number): number {
  return (Math.imul(a, 127) + b) | 0;
}

function add(index: Map<number, Place[]>, key: number, place: Place): void {
  const places = index.get(key);
  if (places) places.push(place);
  else index.set(key, [place]);
}

/** @param quotes in the order of `known`, which places refer to */
export function createPhraseIndex(quotes: readonly CoreQuote[]): PhraseIndex {
  const threes = new Map<number, Place[]>();
  const shorts = new Map<number, Place[]>();
  const known = quotes.map((quote, i) => {
    const words = readWords(quote.text);
    const fragments = new Set<string>();
    for (const { as } of quote.reports) {
      const { hash, count } = readWords(as);
      if (count > LONGEST_FRAGMENT) continue;
      const key = hash.join(' ');
      const at = count === 1 && !fragments.has(key) ? words.hash.indexOf(hash[0] ?? 0) : -1;
      if (at >= 0) add(shorts, hash[0] ?? 0, { known: i, at });
      fragments.add(key);
    }
    return { quote, words, fragments };
  });
  known.forEach(({ words: { hash, count } }, i) => {
    for (let at = 0; at < count; at++) {
      const [a = 0, b = 0, c = 0] = hash.slice(at, at + 3);
      if (at + 2 < count && !(isStopWord(a) && isStopWord(b) && isStopWord(c))) {
        add(threes, hashOfThree(a, b, c), { known: i, at });
      }
      if (at + 1 < count && !isStopWord(a) && !isStopWord(b) && !(isGeneric(a) && isGeneric(b)))
        add(shorts, hashOfTwo(a, b), { known: i, at });
    }
    if (count === 2) add(shorts, hashOfTwo(hash[0] ?? 0, hash[1] ?? 0), { known: i, at: 0 });
  });
  return { known, threes, shorts };
}
