/** The findings of a page, by weight, and what the page leaves out of the figures it uses. */
import type { CoreFigure } from '../dataset/types.ts';
import { fold } from '../recognise/normalise.ts';
import { standing } from './figures.ts';
import type { Judged, Omission, Summary, Weighty } from './types.ts';

export interface SummaryOptions {
  /** The dataset's: what the page leaves out of those it uses is looked for. */
  figures: readonly CoreFigure[];
  /** All text of the page that was read. */
  text: string;
  /** The source that the page itself is (findOwnSource). */
  ownSource?: string | undefined;
}

const WEIGHTS = ['differs', 'disputed', 'altered', 'agrees', 'quote'] as const;
type Weight = (typeof WEIGHTS)[number];

function weightOf(finding: Weighty<Judged>): Weight {
  if (finding.kind === 'figure') return standing(finding);
  return finding.match.match === 'verbatim' ? 'quote' : 'altered';
}

/** A cue stands where a word begins: "rent" is in "rented", not in "current". */
function mentionsCue(text: string, cue: string): boolean {
  const from = cue.toLowerCase();
  const startsWord = /^\w/.test(from);
  for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) {
    if (!startsWord || at === 0 || !/\w/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function omissionsOf(
  used: ReadonlySet<string>,
  { figures, text, ownSource }: SummaryOptions,
): Omission[] {
  const read = fold(text).text.toLowerCase().replaceAll('’', "'");
  const omissions: Omission[] = [];
  for (const id of used) {
    const { context = [] } = figures.find((figure) => figure.id === id) ?? {};
    for (const [index, { source, cues }] of context.entries()) {
      if (source === ownSource || cues.some((cue) => mentionsCue(read, cue))) continue;
      omissions.push({ figure: id, context: index });
    }
  }
  return omissions;
}

/**
 * @param judged those of the whole page, in page order: findings, or without their records
 * @returns tally, figures and quotes by weight (page order within each), and omissions
 */
export function summarise<J extends Judged>(
  judged: readonly J[],
  options: SummaryOptions,
): Summary<J> {
  const byWeight = new Map<Weight, Weighty<J>[]>(WEIGHTS.map((weight) => [weight, []]));
  const used = new Set<string>();
  const weighty = judged.filter((one): one is Weighty<J> => one.kind !== 'mention');
  for (const one of weighty) {
    if (one.kind === 'figure') used.add(one.match.figure);
    byWeight.get(weightOf(one))?.push(one);
  }
  const count = (weight: Weight) => byWeight.get(weight)?.length ?? 0;
  const { ownSource } = options;
  return {
    tally: {
      differs: count('differs'),
      disputed: count('disputed'),
      agrees: count('agrees'),
      quotes: count('quote') + count('altered'),
      alteredQuotes: count('altered'),
      mentions: judged.length - weighty.length,
    },
    findings: WEIGHTS.flatMap((weight) => byWeight.get(weight) ?? []),
    omissions: omissionsOf(used, options),
    ...(ownSource !== undefined && { ownSource }),
  };
}
