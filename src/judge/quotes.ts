/** A quote on the page against its fullest known form, word by word. */
import { diffArrays } from 'diff/lib/diff/array.js';
import type { Entity, Quote } from '../dataset/types.ts';
import { printedText } from '../recognise/quotes/printed.ts';
import { readWords } from '../recognise/quotes/words.ts';
import type { QuoteMatch } from '../recognise/types.ts';
import type { QuoteFinding, QuotePart } from './types.ts';

interface Word {
  /** As it stands, with the punctuation and the space after it. */
  text: string;
  hash: number;
}

function wordsOf(text: string): Word[] {
  const { start, hash, count } = readWords(text);
  const words: Word[] = [];
  for (let i = 0; i < count; i++) {
    const from = i === 0 ? 0 : (start[i] ?? 0);
    words.push({ text: text.slice(from, start[i + 1]), hash: hash[i] ?? 0 });
  }
  return words;
}

function sameWord(a: Word, b: Word): boolean {
  return a.hash === b.hash;
}

/**
 * @param full the fullest form known
 * @param printed the page's words for it
 * @returns runs in reading order; `kept` and `cut` together are the full form, `added` is the page's
 */
export function compareWords(full: string, printed: string): QuotePart[] {
  // What both have is taken from the second: the full form's capitals, not the page's.
  return diffArrays(wordsOf(printedText(printed)), wordsOf(full), { comparator: sameWord }).map(
    ({ value, added, removed }) => ({
      is: added ? 'cut' : removed ? 'added' : 'kept',
      text: value
        .map((word) => word.text)
        .join('')
        .trim(),
    }),
  );
}

export function judgeQuote(match: QuoteMatch, quote: Quote, speaker: Entity): QuoteFinding {
  return {
    kind: 'quote',
    match,
    quote,
    speaker,
    parts: compareWords(quote.text, match.text),
    words: { printed: wordsOf(printedText(match.text)).length, full: wordsOf(quote.text).length },
  };
}
