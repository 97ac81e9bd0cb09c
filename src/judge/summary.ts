/** The findings of a page, by weight, and what the page leaves out of the figures it uses. */
import { standing } from './figures.ts';
import { findOmissions, type OmissionOptions } from './omissions.ts';
import type { Judged, Summary, Weighty } from './types.ts';

/** What a reader should see first comes first. */
const WEIGHTS = ['differs', 'disputed', 'altered', 'agrees', 'quote', 'mention'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** `altered` is any quote that is not printed word for word. */
export function weightOf(judged: Judged): Weight {
  if (judged.kind === 'mention') return 'mention';
  if (judged.kind === 'figure') return standing(judged);
  return judged.match.match === 'verbatim' ? 'quote' : 'altered';
}

/** Compares by weight, the weightiest first. */
export function byWeight(a: Judged, b: Judged): number {
  return WEIGHTS.indexOf(weightOf(a)) - WEIGHTS.indexOf(weightOf(b));
}

/** Counts figures and quotes by standing, and names. */
export function tallyOf(judged: readonly Judged[]): Summary['tally'] {
  const weights = judged.map(weightOf);
  const count = (weight: Weight) => weights.filter((one) => one === weight).length;
  return {
    differs: count('differs'),
    disputed: count('disputed'),
    agrees: count('agrees'),
    quotes: count('quote') + count('altered'),
    alteredQuotes: count('altered'),
    mentions: count('mention'),
  };
}

/**
 * @param judged those of the whole page, in page order: findings, or without their records
 * @returns tally, figures and quotes by weight (page order within each), and omissions
 */
export function summarise<J extends Judged>(
  judged: readonly J[],
  options: OmissionOptions,
): Summary<J> {
  const weighty = judged.filter((one): one is Weighty<J> => one.kind !== 'mention');
  const { ownSource } = options;
  return {
    tally: tallyOf(judged),
    findings: weighty.sort(byWeight),
    omissions: findOmissions(judged, options),
    ...(ownSource !== undefined && { ownSource }),
  };
}
