import type { Figure } from '../../dataset/types.ts';
import { countReports } from '../../judge/count.ts';
import { DotPlot } from '../../ui/charts/DotPlot.tsx';
import { layoutDots } from '../../ui/charts/dot-layout.ts';
import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { sayCount } from '../../ui/wording/sources.ts';
import { Entry } from './Entry.tsx';
import { ReportTable } from './ReportTable.tsx';

/** Below this many reports a sentence says it better than a plot. */
const WORTH_PLOTTING = 3;

/** A figure: what it comes to, how many say so, the plot, why it is disputed, and every report. */
export function FigureEntry({ figure }: { figure: Figure }) {
  const { t, dataset } = useUi();
  const counted = figure.reports.filter((report) => report.note === undefined);
  const count = countReports(counted, dataset.sources);
  return (
    <Entry
      at={`figure/${figure.id}`}
      name={figure.label}
      class="figure-entry"
      heading={
        <h3>
          <span lang="en">{figure.label}</span>
          {figure.disputed && <span class="tag is-disputed">{t('statusDisputed')}</span>}
        </h3>
      }
    >
      <p class="statement" lang="en">
        {figure.consolidated.statement}
      </p>
      <p class="under">{sayCount(t, count, recordsOf(dataset).originName)}</p>
      {figure.reports.length >= WORTH_PLOTTING && (
        <DotPlot figure={figure} layoutDots={layoutDots} />
      )}
      {figure.why && (
        <p class="why" lang="en">
          {figure.why}
        </p>
      )}
      <ReportTable figure={figure} origin={count.origin} />
    </Entry>
  );
}
