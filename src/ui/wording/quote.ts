import type { Quote } from '../../dataset/types.ts';
import type { QuoteFinding } from '../../judge/types.ts';
import type { Translate } from '../translate.ts';
import { sayDate } from './date.ts';
import { numberFormat } from './formats.ts';

/** Where and when it was said, as far as known: ["on X", "27 January 2025"]. */
export function saySaid(t: Translate, quote: Quote): string[] {
  const { where, date } = quote.said ?? {};
  return [where ?? [], date ? sayDate(t, date) : []].flat();
}

/** One neutral sentence on the page's form of a quote. @param name what to call an entity's id */
export function sayQuoteForm(
  t: Translate,
  finding: QuoteFinding,
  name: (id: string) => string = (id) => id,
): string {
  const { match, words, speaker } = finding;
  if (match.match === 'misattributed' && match.givenTo) {
    return t('quoteGivenTo', name(match.givenTo), speaker.name);
  }
  if (words.printed >= words.full) return t('quoteWhole');
  const full = numberFormat(t.locale).format(words.full);
  return t.count('quotePrinted', words.printed, full);
}
