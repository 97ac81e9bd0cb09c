import type { FigureReport } from '../../dataset/types.ts';
import type { Records } from '../records.ts';
import type { Translate } from '../translate.ts';
import type { SourceLine } from './SourceList.tsx';

/** A figure's reports as lines of a source list: the source's own wording, whom it cites, and its note. */
export function figureLines(
  t: Translate,
  reports: readonly FigureReport[],
  records: Records,
): SourceLine[] {
  return reports.map((report) => {
    const { source, asReported, attributedTo, locator } = report;
    const cites = attributedTo && attributedTo !== source ? attributedTo : undefined;
    const details = [cites && t('citing', records.originName(cites)), locator].filter(
      (detail) => detail !== undefined && detail !== '',
    );
    return { source, says: asReported, details };
  });
}
