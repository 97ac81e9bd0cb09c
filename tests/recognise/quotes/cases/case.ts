/** How a case of a quote is written, and short names for those that most cases are of. */
import type { QuoteForm } from '../../../../src/recognise/types.ts';

export interface QuoteCase {
  text: string;
  /** What must be found, in order: quote id and form, and the stretch where that is in question. */
  expected: { quote: string; match: QuoteForm; givenTo?: string; words?: string }[];
}

/** A sentence with one quote in it. */
export function one(quote: string, match: QuoteForm, text: string, givenTo?: string): QuoteCase {
  return { text, expected: [givenTo === undefined ? { quote, match } : { quote, match, givenTo }] };
}

export const WAKE = 'trump-wake-up-call';
export const SPUTNIK = 'andreessen-sputnik';
export const GIFT = 'andreessen-profound-gift';
export const MODELS = 'altman-better-models';
export const COMPUTE = 'altman-more-compute';
export const IMPRESSIVE = 'altman-impressive';
export const NVIDIA = 'nvidia-excellent-advancement';
export const REPRODUCTION = 'liang-reproduction';
