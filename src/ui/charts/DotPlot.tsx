import { useRef } from 'preact/hooks';
import type { Figure, FigureReport } from '../../dataset/types.ts';
import type { FigureFinding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { sayDate } from '../wording/date.ts';
import { DOT } from '../wording/dot.ts';
import { sayReports } from '../wording/range.ts';
import { standingOf } from '../wording/standing.ts';
import { sayTick, sayValue } from '../wording/value.ts';
import { ChartTable } from './ChartTable.tsx';
import { DotMark } from './DotMark.tsx';
import type { LayoutDots } from './dot-layout.ts';
import { PageMark } from './PageMark.tsx';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

export interface DotPlotProps {
  figure: Figure;
  layoutDots: LayoutDots;
  /** Defaults to all of the figure's. */
  reports?: readonly FigureReport[];
  /** The page's value, marked with a diamond. */
  finding?: FigureFinding;
}

/** Every report of a figure as a dot on its scale, in groups that are labelled, with the page's value among them. */
export function DotPlot({ figure, layoutDots, reports = figure.reports, finding }: DotPlotProps) {
  const { t, dataset } = useUi();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 328);
  const records = recordsOf(dataset);
  const name = (report: FigureReport) => records.originName(report.source);
  const value = (report: FigureReport) =>
    sayValue(t, report.value, figure.unit, { bound: report.bound });
  const layout = layoutDots({
    reports,
    width,
    ...(finding && { page: finding.match.value }),
    say: {
      tick: (tick) => sayTick(t, tick, figure.unit),
      group: (group) => {
        const said = sayReports(t, group, figure, 'short');
        return group.length > 1 ? [t.count('dotReports', group.length, said), said] : [said];
      },
      page: t('thisPage'),
    },
  });
  const roving = useRoving(layout.dots.length);
  const shown = roving.shown === undefined ? undefined : layout.dots[roving.shown]?.report;
  const caption = t('chartReports', figure.label);

  return (
    <figure class="chart dot-plot">
      <div class="chart-frame" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of marks inside an SVG has no element of its own */}
        <svg
          role="group"
          aria-label={caption}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the table has it all */}
          <g class="chart-axis" aria-hidden="true">
            <line x1="0" x2={layout.width} y1={layout.axis} y2={layout.axis} />
            {layout.ticks.map(({ x, text, anchor }) => (
              <g key={text}>
                <line x1={x} x2={x} y1={layout.axis} y2={layout.axis + 4} />
                <text x={x} y={layout.axis + 17} text-anchor={anchor}>
                  {text}
                </text>
              </g>
            ))}
          </g>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: the same */}
          <g class="chart-labels" aria-hidden="true">
            {layout.labels.map(({ text, x, y, anchor }) => (
              <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor}>
                {text}
              </text>
            ))}
          </g>
          {layout.dots.map((dot, index) => (
            <DotMark
              key={`${dot.report.source} ${dot.report.asReported}`}
              dot={dot}
              name={`${name(dot.report)}: ${value(dot.report)}`}
              shown={roving.shown === index}
              roving={roving.propsOf(index)}
            />
          ))}
          {layout.page && finding && (
            <PageMark
              place={layout.page}
              axis={layout.axis}
              standing={standingOf(finding)}
              name={`${t('thisPage')}: ${sayValue(t, finding.match.value, figure.unit, { bound: finding.match.bound })}`}
            />
          )}
        </svg>
      </div>
      <figcaption class="chart-readout" aria-hidden="true">
        {shown ? (
          <>
            <strong>{value(shown)}</strong> <span lang="en">{name(shown)}</span>
          </>
        ) : (
          [
            layout.is === 'log' && t('chartLog'),
            layout.dots.some((dot) => !dot.counted) && `○ ${t('legendApart')}`,
          ]
            .filter(Boolean)
            .join(DOT)
        )}
      </figcaption>
      <ChartTable
        caption={caption}
        columns={[t('columnSource'), t('columnValue'), t('columnWording'), t('columnDate')]}
        rows={reports.map((report) => [
          <span lang="en">{name(report)}</span>,
          value(report),
          <q lang="en">{report.asReported}</q>,
          publishedOf(report),
        ])}
      />
    </figure>
  );

  function publishedOf(report: FigureReport): string {
    const published = records.source(report.source)?.published;
    return published ? sayDate(t, published, 'short') : t('undated');
  }
}
