import type { Figure, FigureReport } from '../../dataset/types.ts';
import type { Records } from '../records.ts';
import type { Translate } from '../translate.ts';
import { sayValue } from '../wording/value.ts';
import type { SourceLine } from './SourceList.tsx';

/** A figure's reports as lines of a source list: the source's own wording, whom it cites, and its note. */
export function figureLines(
  t: Translate,
  figure: Pick<Figure, 'unit'> & { reports: readonly FigureReport[] },
  { records, origin }: { records: Records; origin?: string | undefined },
): SourceLine[] {
  const { unit, reports } = figure;
  return inOrder(reports, records, origin).map((report) => {
    const { source, asReported, attributedTo, locator } = report;
    // Where all trace to one origin the card has said so once; a source that does not name its origin cites nobody.
    const cites =
      attributedTo !== source && attributedTo !== origin && report.namesOrigin !== false
        ? attributedTo
        : undefined;
    const details = [cites ? t('citing', records.originName(cites)) : [], locator ?? []].flat();
    const value = sayValue(t, report.value, unit, { bound: report.bound, length: 'short' });
    const line: SourceLine = { source, value, details };
    const inWords = sayValue(t, report.value, unit, { bound: report.bound });
    if (asReported !== value && asReported !== inWords) line.wording = asReported;
    if (report.note) line.note = report.note;
    return line;
  });
}

/** The origin of the others first, then what is first-hand, then the articles, then what was known later. */
function inOrder(
  reports: readonly FigureReport[],
  records: Records,
  origin: string | undefined,
): FigureReport[] {
  const tiers = ['primary', 'article', 'later'];
  function rank({ source }: FigureReport): number {
    return source === origin ? -1 : tiers.indexOf(records.source(source)?.tier ?? 'article');
  }
  return reports.toSorted((a, b) => rank(a) - rank(b));
}
