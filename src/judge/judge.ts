/** Joins matches to their records, with verdicts: the page's findings. */
import { indexCore } from '../dataset/lookup.ts';
import type { CoreDataset } from '../dataset/types.ts';
import type { Matches } from '../recognise/types.ts';
import { judgeFigure } from './figures.ts';
import { findOwnSource } from './own-source.ts';
import { judgeQuote } from './quotes.ts';
import type { Finding, PageIdentity } from './types.ts';

export type Judge = (matches: Matches, page: PageIdentity) => Finding[];

/**
 * @param dataset the records to judge against
 * @returns a function from a page's (or a block's) matches to its findings: mentions, figures and
 *   quotes each in page order. A page that is itself a source is left out of its own counts.
 * @throws never for matches made from the same dataset; a match of an unknown record is dropped
 */
export function createJudge(dataset: CoreDataset): Judge {
  const { entities, figures, quotes } = indexCore(dataset);
  const { sources } = dataset;

  return (matches, page) => {
    const ownSource = findOwnSource(page, sources);
    const findings: Finding[] = [];
    for (const match of matches.mentions) {
      const entity = entities.get(match.entity);
      if (entity) findings.push({ kind: 'mention', match, entity });
    }
    for (const match of matches.figures) {
      const figure = figures.get(match.figure);
      if (figure) findings.push(judgeFigure(match, { figure, sources, ownSource }));
    }
    for (const match of matches.quotes) {
      const quote = quotes.get(match.quote);
      const speaker = entities.get(match.speaker);
      if (quote && speaker) findings.push(judgeQuote(match, quote, speaker));
    }
    return findings;
  };
}
