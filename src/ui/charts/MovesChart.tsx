import { useRef } from 'preact/hooks';
import type { Move } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { sayDate } from '../wording/date.ts';
import { listFormat, numberFormat } from '../wording/formats.ts';
import { BAR, layoutBars, ROW } from './bar-layout.ts';
import { ChartTable } from './ChartTable.tsx';
import { useWidth } from './use-width.ts';

/** The day of the moves: the dataset has those of one day only. */
const DAY = '2025-01-27';

/** Falls and rises at the close as bars from zero, the largest fall first. */
export function MovesChart({ moves }: { moves: readonly Move[] }) {
  const { t, dataset } = useUi();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 328);
  const records = recordsOf(dataset);
  const percent = numberFormat(t.locale, {
    style: 'percent',
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const bars = moves
    .toSorted((a, b) => a.percent - b.percent)
    .map((move) => ({
      move,
      name: move.label,
      value: move.percent,
      // Intl writes a hyphen for the minus sign in some locales.
      text: percent.format(move.percent / 100).replace('-', '\u2212'),
    }));
  const layout = layoutBars(bars, width);
  const caption = t('chartMoves', sayDate(t, DAY));
  return (
    <figure class="chart bars">
      <figcaption class="chart-title">{caption}</figcaption>
      <div class="chart-frame" ref={frame}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} ${layout.height}`}
          width={width}
          height={layout.height}
        >
          {layout.rows.map((row, index) => {
            const bar = bars[index];
            const middle = row.y + ROW / 2;
            return (
              bar && (
                <g key={bar.move.id} class={bar.value < 0 ? 'bar' : 'bar is-rise'}>
                  <text x="0" y={middle + 4} lang="en">
                    {bar.name}
                  </text>
                  <rect x={row.x} y={middle - BAR / 2} width={row.length} height={BAR} />
                  <text
                    class="bar-value"
                    x={row.value.x}
                    y={middle + 4}
                    text-anchor={row.value.anchor}
                  >
                    {bar.text}
                  </text>
                </g>
              )
            );
          })}
          <line class="bar-zero" x1={layout.zero} x2={layout.zero} y1="0" y2={layout.height} />
        </svg>
      </div>
      <ChartTable
        caption={caption}
        columns={[t('columnName'), t('columnChange'), t('columnSource')]}
        rows={bars.map(({ move, text }) => [
          <span lang="en">{move.label}</span>,
          text,
          <span lang="en">
            {listFormat(t.locale).format(
              move.reports.map((report) => records.originName(report.source)),
            )}
          </span>,
        ])}
      />
    </figure>
  );
}
