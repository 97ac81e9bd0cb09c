/** The findings of a page, by weight, and what the page leaves out of the figures it uses. */
import type { Figure } from '../dataset/types.ts';
import { fold } from '../recognise/normalise.ts';
import { standing } from './figures.ts';
import type { FigureFinding, Finding, Omission, QuoteFinding, Summary } from './types.ts';

export interface SummaryOptions {
  /** All text of the page that was read. */
  text: string;
  /** The source that the page itself is (findOwnSource). */
  ownSource?: string | undefined;
}

const WEIGHTS = ['differs', 'disputed', 'altered', 'agrees', 'quote'] as const;
type Weight = (typeof WEIGHTS)[number];

function weightOf(finding: FigureFinding | QuoteFinding): Weight {
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

function omissionsOf(figures: Iterable<Figure>, { text, ownSource }: SummaryOptions): Omission[] {
  const read = fold(text).text.toLowerCase().replaceAll('’', "'");
  const omissions: Omission[] = [];
  for (const figure of figures) {
    for (const { statement, source, cues } of figure.context ?? []) {
      if (source === ownSource || cues.some((cue) => mentionsCue(read, cue))) continue;
      omissions.push({ figure: figure.id, statement, source });
    }
  }
  return omissions;
}

/**
 * @param findings of the whole page, in page order
 * @returns tally, figures and quotes by weight (page order within each), and omissions
 */
export function summarise(findings: readonly Finding[], options: SummaryOptions): Summary {
  const byWeight = new Map<Weight, (FigureFinding | QuoteFinding)[]>(
    WEIGHTS.map((weight) => [weight, []]),
  );
  const used = new Map<string, Figure>();
  let mentions = 0;
  for (const finding of findings) {
    if (finding.kind === 'mention') {
      mentions++;
      continue;
    }
    if (finding.kind === 'figure') used.set(finding.figure.id, finding.figure);
    byWeight.get(weightOf(finding))?.push(finding);
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
      mentions,
    },
    findings: WEIGHTS.flatMap((weight) => byWeight.get(weight) ?? []),
    omissions: omissionsOf(used.values(), options),
    ...(ownSource !== undefined && { ownSource }),
  };
}
