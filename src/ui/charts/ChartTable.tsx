import type { ComponentChildren } from 'preact';
import { useUi } from '../environment.ts';

export interface ChartTableProps {
  caption: string;
  columns: string[];
  /** The first cell names the row. */
  rows: ComponentChildren[][];
}

/** What a chart shows, as a table: for screen readers, and for copying. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const { t } = useUi();
  return (
    <details class="chart-table">
      <summary>{t('chartTable')}</summary>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={`${index} ${String(cells[0])}`}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key="name" scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
