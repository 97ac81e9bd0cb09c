/** Judges a figure match: agrees or differs, by how much, and what the other sources report. */
import type { CoreFigure, Figure, Source } from '../dataset/types.ts';
import type { FigureMatch } from '../recognise/types.ts';
import { compare } from './compare.ts';
import { countReports } from './count.ts';
import type { FigureFinding, JudgedFigure, Standing } from './types.ts';

/** The value is compared with the whole consolidated range, whichever source the page may be. */
export function judgeFigure(match: FigureMatch, figure: CoreFigure): JudgedFigure {
  return { kind: 'figure', match, ...compare(figure, match), disputed: figure.disputed };
}

export interface FigureRecord {
  figure: Figure;
  /** The dataset's sources, to tell articles from the rest. */
  sources: readonly Source[];
  /** The source that the page itself is: left out, so that no page confirms itself. */
  ownSource?: string | undefined;
}

/** Joins a figure to its record. The reports shown and counted are those of other sources. */
export function joinFigure(
  judged: JudgedFigure,
  { figure, sources, ownSource }: FigureRecord,
): FigureFinding {
  const others = figure.reports.filter((report) => report.source !== ownSource);
  return {
    ...judged,
    figure,
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
}: Pick<JudgedFigure, 'verdict' | 'disputed'>): Standing {
  if (verdict === 'differs') return 'differs';
  return disputed ? 'disputed' : 'agrees';
}
