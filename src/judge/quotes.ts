/** A quote on the page against its fullest known form, word by word. */
import type { Entity, Quote } from '../dataset/types.ts';
import { pairWords } from '../recognise/quotes/pairs.ts';
import { printedText } from '../recognise/quotes/printed.ts';
import { readCompounds, readWords, type Words } from '../recognise/quotes/words.ts';
import type { JudgedQuote, QuoteFinding, QuotePart } from './types.ts';

/** Each word as it stands, with what follows it up to the next: space, punctuation, or a hyphen alone. */
function textsOf(text: string, { start, count }: Words): string[] {
  return Array.from({ length: count }, (_, i) => text.slice(i === 0 ? 0 : start[i], start[i + 1]));
}

/**
 * @param full the fullest form known
 * @param printed the page's words for it
 * @returns runs in reading order; `kept` and `cut` together are the full form, `added` is the page's
 */
export function compareWords(full: string, printed: string): QuotePart[] {
  const page = printedText(printed);
  const quoteWords = readWords(full);
  const pageWords = readWords(page, readCompounds([full]));
  const quoteTexts = textsOf(full, quoteWords);
  const pageTexts = textsOf(page, pageWords);
  const parts: QuotePart[] = [];
  function put(is: QuotePart['is'], texts: string[]): void {
    const last = parts.at(-1);
    const text = texts.join('');
    if (texts.length === 0) return;
    if (last?.is === is) last.text += text;
    else parts.push({ is, text });
  }
  let q = 0;
  let p = 0;
  for (const pair of pairWords(quoteWords.hash, pageWords.hash)) {
    put('cut', quoteTexts.slice(q, pair.quote));
    put('added', pageTexts.slice(p, pair.page));
    put('kept', quoteTexts.slice(pair.quote, pair.quote + 1));
    q = pair.quote + 1;
    p = pair.page + 1;
  }
  put('cut', quoteTexts.slice(q));
  put('added', pageTexts.slice(p));
  return parts.map(({ is, text }) => ({ is, text: text.trim() }));
}

/** Joins a quote to its record and its speaker. */
export function joinQuote(judged: JudgedQuote, quote: Quote, speaker: Entity): QuoteFinding {
  const parts = compareWords(quote.text, judged.match.text);
  const kept = parts.filter(({ is }) => is === 'kept').map(({ text }) => text);
  return {
    ...judged,
    quote,
    speaker,
    parts,
    words: { printed: readWords(kept.join(' ')).count, full: readWords(quote.text).count },
  };
}
