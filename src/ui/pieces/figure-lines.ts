import type { Figure, FigureReport } from '../../dataset/types.ts';
import type { Records } from '../records.ts';
import type { Translate } from '../translate.ts';
import { sayValue } from '../wording/value.ts';
import type { SourceLine } from './SourceList.tsx';

/** A figure's reports as lines of a source list: the source's own wording, whom it cites, and its note. */
export function figureLines(
  t: Translate,
  figure: Pick<Figure, 'unit'> & { reports: readonly FigureReport[] },
  records: Records,
): SourceLine[] {
  const { unit, reports } = figure;
  return reports.map((report) => {
    const { source, asReported, attributedTo, locator } = report;
    const cites = attributedTo && attributedTo !== source ? attributedTo : undefined;
    const details = [cites ? t('citing', records.originName(cites)) : [], locator ?? []].flat();
    const value = sayValue(t, report.value, unit, report.bound);
    const line: SourceLine = { source, value, wording: asReported, details };
    if (report.note) line.note = report.note;
    return line;
  });
}
