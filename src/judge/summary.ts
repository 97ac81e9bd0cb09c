/** The findings of a page, by weight, and what the page leaves out of the figures it uses. */
import { standing } from './figures.ts';
import { findOmissions, type OmissionOptions } from './omissions.ts';
import type { Judged, Summary, Weighty } from './types.ts';

const WEIGHTS = ['differs', 'disputed', 'altered', 'agrees', 'quote'] as const;
type Weight = (typeof WEIGHTS)[number];

function weightOf(finding: Weighty<Judged>): Weight {
  if (finding.kind === 'figure') return standing(finding);
  return finding.match.match === 'verbatim' ? 'quote' : 'altered';
}

function groupByWeight<J extends Judged>(judged: readonly J[]): Map<Weight, Weighty<J>[]> {
  const groups = new Map<Weight, Weighty<J>[]>(WEIGHTS.map((weight) => [weight, []]));
  const weighty = judged.filter((one): one is Weighty<J> => one.kind !== 'mention');
  for (const one of weighty) groups.get(weightOf(one))?.push(one);
  return groups;
}

/** Counts figures and quotes by standing, and names. */
export function tallyOf(judged: readonly Judged[]): Summary['tally'] {
  const groups = groupByWeight(judged);
  const count = (weight: Weight) => groups.get(weight)?.length ?? 0;
  return {
    differs: count('differs'),
    disputed: count('disputed'),
    agrees: count('agrees'),
    quotes: count('quote') + count('altered'),
    alteredQuotes: count('altered'),
    mentions: judged.filter(({ kind }) => kind === 'mention').length,
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
  const groups = groupByWeight(judged);
  const { ownSource } = options;
  return {
    tally: tallyOf(judged),
    findings: WEIGHTS.flatMap((weight) => groups.get(weight) ?? []),
    omissions: findOmissions(judged, options),
    ...(ownSource !== undefined && { ownSource }),
  };
}
