import type { Figure } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { keepTogether } from '../wording/keep-together.ts';
import { sayReports } from '../wording/range.ts';
import { RecordRow } from './RecordRow.tsx';

export interface FigureRowProps {
  figure: Figure;
  /** Name of the entity that the list is about: not said again in each row. */
  within?: string;
  /** Leave the tag out, where the list is of what is disputed. */
  disputedKnown?: boolean;
}

/** A figure's label and what its sources say, left out the page's own. */
export function FigureRow({ figure, within, disputedKnown = false }: FigureRowProps) {
  const { t, ownSource } = useUi();
  const counted = figure.reports.filter(
    (report) => report.note === undefined && report.source !== ownSource,
  );
  return (
    <RecordRow
      at={`figure/${figure.id}`}
      aside={keepTogether(sayReports(t, counted, figure, 'short'))}
    >
      <span lang="en">{labelWithin(figure.label, within)}</span>
      {figure.disputed && !disputedKnown && (
        <span class="tag is-disputed">{t('statusDisputed')}</span>
      )}
    </RecordRow>
  );
}

/** "Market value lost" for "Nvidia: market value lost" in a list about Nvidia. */
function labelWithin(label: string, name: string | undefined): string {
  const prefix = `${name}: `;
  if (!label.startsWith(prefix)) return label;
  const rest = label.slice(prefix.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
