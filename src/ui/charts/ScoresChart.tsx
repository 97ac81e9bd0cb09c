import { useRef } from 'preact/hooks';
import type { Benchmark } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { numberFormat } from '../wording/formats.ts';
import { ChartTable } from './ChartTable.tsx';
import { layoutScores } from './score-layout.ts';
import { useWidth } from './use-width.ts';

/** Benchmark scores of two models as pairs of dots: the first filled, the second a ring. */
export function ScoresChart({ benchmarks }: { benchmarks: readonly Benchmark[] }) {
  const { t, dataset } = useUi();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 328);
  const records = recordsOf(dataset);
  const models = (benchmarks[0]?.scores ?? []).map((score) => records.originName(score.entity));
  const format = numberFormat(t.locale, { minimumFractionDigits: 1 });
  const rows = benchmarks.map((benchmark) => ({
    name: benchmark.label,
    scores: benchmark.scores.map(({ value }) => ({ value, text: format.format(value) })),
  }));
  const layout = layoutScores(rows, width);
  const caption = t('chartScores', models[0] ?? '', models[1] ?? '');
  return (
    <figure class="chart scores">
      <figcaption class="chart-title">{caption}</figcaption>
      <p class="chart-key" aria-hidden="true">
        {models.map((model, index) => (
          <span key={model} lang="en">
            <svg
              viewBox="0 0 12 12"
              width="12"
              height="12"
              class={`score is-${index}`}
              aria-hidden="true"
            >
              <circle cx="6" cy="6" r="4.5" />
            </svg>{' '}
            {model}
          </span>
        ))}
      </p>
      <div class="chart-frame" ref={frame}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} ${layout.height}`}
          width={width}
          height={layout.height}
        >
          {layout.rows.map(({ y, dots }, index) => (
            <g key={rows[index]?.name}>
              <text x="0" y={y + 4} lang="en">
                {rows[index]?.name}
              </text>
              <line class="score-pair" x1={dots[0]?.x} x2={dots[1]?.x} y1={y} y2={y} />
              {/* The filled dot is drawn last: where both meet, the ring still shows around it. */}
              {dots.toReversed().map((dot, reversed) => (
                <g key={dot.x} class={`score is-${dots.length - 1 - reversed}`}>
                  <circle cx={dot.x} cy={y} r="4.5" />
                  <text x={dot.label.x} y={y + 4} text-anchor={dot.label.anchor}>
                    {dot.text}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <ChartTable
        caption={caption}
        columns={[t('columnTest'), ...models, t('columnSource')]}
        rows={benchmarks.map((benchmark, index) => [
          <span lang="en">{benchmark.label}</span>,
          ...(rows[index]?.scores ?? []).map((score) => score.text),
          <span lang="en">{records.originName(benchmark.source)}</span>,
        ])}
      />
    </figure>
  );
}
