import { useState } from 'preact/hooks';
import type { Figure, FigureReport } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { sayPublished } from '../../ui/wording/sources.ts';
import { sayValue } from '../../ui/wording/value.ts';
import { type Column, type Order, sortReports } from '../sort-reports.ts';
import { SortHeader } from './SortHeader.tsx';
import { SourceLink } from './SourceLink.tsx';

export interface ReportTableProps {
  figure: Figure;
  /** Where all that are counted trace to: said once above the table, not in each row. */
  origin?: string | undefined;
}

/** All reports of a figure, sorted as the reader likes. */
export function ReportTable({ figure, origin }: ReportTableProps) {
  const { t, dataset } = useUi();
  const [order, setOrder] = useState<Order>();
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const reports = order ? sortReports(figure.reports, sources, order) : figure.reports;

  function sort(column: Column): void {
    setOrder({ column, descending: order?.column === column && !order.descending });
  }

  return (
    <table class="report-table">
      <caption class="visually-hidden">{t('dossier_reportsOf', figure.label)}</caption>
      <thead>
        <tr>
          <SortHeader
            column="source"
            label={t('dossier_columnSource')}
            order={order}
            onSort={sort}
          />
          <SortHeader
            column="published"
            label={t('dossier_columnPublished')}
            order={order}
            onSort={sort}
          />
          <SortHeader column="value" label={t('dossier_columnValue')} order={order} onSort={sort} />
          <th scope="col" class="wording">
            {t('dossier_columnWording')}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <ReportRow
            key={`${report.source} ${report.asReported}`}
            report={report}
            figure={figure}
            origin={origin}
          />
        ))}
      </tbody>
    </table>
  );
}

function ReportRow({ report, figure, origin }: ReportTableProps & { report: FigureReport }) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  const source = records.source(report.source);
  const { attributedTo, locator, note, value, bound } = report;
  const traces = attributedTo && ![report.source, origin].includes(attributedTo);
  return (
    <tr class={note ? 'is-apart' : undefined}>
      <th scope="row">
        <SourceLink id={report.source} />
      </th>
      <td class="published">{source && sayPublished(t, source)}</td>
      <td class="value">{sayValue(t, value, figure.unit, { bound })}</td>
      <td class="wording">
        <q lang="en">{report.asReported}</q>
        {locator && (
          <span class="report-more" lang="en">
            {locator}
          </span>
        )}
        {traces && (
          <span class="report-more">{t('dossier_tracesTo', records.originName(attributedTo))}</span>
        )}
        {note && (
          <span class="report-note">
            {t('setAside', '')}
            <span lang="en">{note}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
