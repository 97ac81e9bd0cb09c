/** Judges a figure match: agrees or differs, by how much, and what the other sources report. */
import type { Figure, Source } from '../dataset/types.ts';
import type { FigureMatch } from '../recognise/types.ts';
import { compare } from './compare.ts';
import { countReports } from './count.ts';
import type { FigureFinding, Standing } from './types.ts';

export interface FigureRecord {
  figure: Figure;
  /** The dataset's sources, to tell articles from the rest. */
  sources: readonly Source[];
  /** The source that the page itself is: left out, so that no page confirms itself. */
  ownSource?: string | undefined;
}

/**
 * Joins a match to its record. The value is compared with the whole consolidated range; the reports
 * shown and counted are those of other sources.
 */
export function judgeFigure(
  match: FigureMatch,
  { figure, sources, ownSource }: FigureRecord,
): FigureFinding {
  const { verdict, comparison } = compare(figure, match);
  const others = figure.reports.filter((report) => report.source !== ownSource);
  return {
    kind: 'figure',
    match,
    figure,
    verdict,
    disputed: figure.disputed,
    comparison,
    others,
    count: countReports(
      others.filter((report) => !report.note),
      sources,
    ),
  };
}

/** The verdict a reader is shown: differs outranks disputed, disputed outranks agrees. */
export function standing({
  verdict,
  disputed,
}: Pick<FigureFinding, 'verdict' | 'disputed'>): Standing {
  if (verdict === 'differs') return 'differs';
  return disputed ? 'disputed' : 'agrees';
}
