/** Gives matches their verdicts. */
import type { CoreDataset } from '../dataset/types.ts';
import type { Matches } from '../recognise/types.ts';
import { judgeFigure } from './figures.ts';
import type { Judged } from './types.ts';

export type Judge = (matches: Matches) => Judged[];

/**
 * @param dataset the records to judge against
 * @returns a function from the matches of a page (or a block) to those with their verdicts: mentions,
 *   figures and quotes each in page order
 * @throws never for matches made from the same dataset; one of an unknown figure is dropped
 */
export function createJudge(dataset: Pick<CoreDataset, 'figures'>): Judge {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));

  return ({ mentions, figures: found, quotes }) => [
    ...mentions.map((match): Judged => ({ kind: 'mention', match })),
    ...found.flatMap((match): Judged[] => {
      const figure = figures.get(match.figure);
      return figure ? [judgeFigure(match, figure)] : [];
    }),
    ...quotes.map((match): Judged => ({ kind: 'quote', match })),
  ];
}
