import type { Figure } from '../../dataset/types.ts';
import type { FigureFinding } from '../../judge/types.ts';
import { DotPlot } from '../charts/DotPlot.tsx';
import type { LayoutDots } from '../charts/dot-layout.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { figureLines } from './figure-lines.ts';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';

export interface FigureBlockProps {
  figure: Figure;
  /** Without it no plot is drawn. */
  layoutDots?: LayoutDots;
  /** The page's value, where a page is in front of the reader. */
  finding?: FigureFinding;
  /** How many sources are shown before the rest is folded away. */
  first?: number;
}

/** The evidence for a figure: the plot, why, who says what, and what is set aside. */
export function FigureBlock({ figure, layoutDots, finding, first = 3 }: FigureBlockProps) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  const reports = finding?.others ?? figure.reports;
  // One value alone has no scale: the answer has said it.
  const values = new Set(
    [...reports, ...(finding ? [finding.match] : [])].map((one) => String(one.value)),
  );
  const { unit } = figure;
  const origin = finding?.count.origin;
  const counted = reports.filter((report) => report.note === undefined);
  const apart = reports.filter((report) => report.note !== undefined);
  return (
    <>
      {layoutDots && values.size > 1 && (
        <DotPlot
          figure={figure}
          layoutDots={layoutDots}
          reports={reports}
          {...(finding && { finding })}
        />
      )}
      {figure.why && (
        <Section heading={t('sectionWhy')}>
          <p lang="en">{figure.why}</p>
        </Section>
      )}
      {counted.length > 0 && (
        <Section heading={t('sectionWho')}>
          <SourceList
            lines={figureLines(t, { unit, reports: counted }, { records, origin })}
            first={first}
          />
        </Section>
      )}
      {apart.length > 0 && (
        <Section heading={t('sectionApart')}>
          <SourceList lines={figureLines(t, { unit, reports: apart }, { records })} first={1} />
        </Section>
      )}
    </>
  );
}
