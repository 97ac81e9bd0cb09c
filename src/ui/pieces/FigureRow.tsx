import type { Figure } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { sayReports } from '../wording/range.ts';
import { RecordRow } from './RecordRow.tsx';

/** A figure's label and what its sources say, left out the page's own. */
export function FigureRow({ figure }: { figure: Figure }) {
  const { t, ownSource } = useUi();
  const counted = figure.reports.filter(
    (report) => report.note === undefined && report.source !== ownSource,
  );
  return (
    <RecordRow at={`figure/${figure.id}`} aside={sayReports(t, counted, figure)}>
      <span lang="en">{figure.label}</span>
      {figure.disputed && <span class="tag is-disputed">{t('statusDisputed')}</span>}
    </RecordRow>
  );
}
