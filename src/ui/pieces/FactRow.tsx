import type { Fact } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { sayCarried } from '../wording/carried.ts';
import { RecordRow } from './RecordRow.tsx';

export interface FactRowProps {
  fact: Fact;
  /** Leave the tag out, where the list is of what is disputed. */
  disputedKnown?: boolean;
}

/** A fact and how many of the articles carry it. */
export function FactRow({ fact, disputedKnown = false }: FactRowProps) {
  const { t, dataset, ownSource } = useUi();
  const sources = fact.reports
    .map((report) => recordsOf(dataset).source(report.source))
    .filter((source) => source !== undefined);
  const articles = dataset.sources.filter((source) => source.tier === 'article');
  const carried = sayCarried(t, sources, articles, ownSource);
  return (
    <RecordRow at={`fact/${fact.id}`} aside={<span class="row-count">{carried}</span>}>
      <span lang="en">{fact.statement}</span>
      {fact.status === 'disputed' && !disputedKnown && (
        <span class="tag is-disputed">{t('statusDisputed')}</span>
      )}
    </RecordRow>
  );
}
