import type { Fact } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { sayCarried } from '../../ui/wording/carried.ts';
import { Entry } from './Entry.tsx';
import { ReportLines } from './ReportLines.tsx';

/** A fact, how many of the articles carry it, and their words. */
export function FactEntry({ fact }: { fact: Fact }) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  const sources = fact.reports
    .map((report) => records.source(report.source))
    .filter((source) => source !== undefined);
  const articles = dataset.sources.filter((source) => source.tier === 'article');
  const isLater = sources.every((source) => source.tier === 'later');
  const carried = sayCarried(t, sources, articles);
  return (
    <Entry
      at={`fact/${fact.id}`}
      name={fact.statement}
      class="fact-entry"
      heading={
        <h4 class="fact-statement">
          <span lang="en">{fact.statement}</span>{' '}
          {isLater ? (
            <span class="tag is-later">{t('tierLater')}</span>
          ) : (
            <span class="carried">{carried}</span>
          )}
        </h4>
      }
    >
      {fact.why && (
        <p class="why" lang="en">
          {fact.why}
        </p>
      )}
      <ReportLines
        lines={fact.reports.map(({ source, evidence, locator, says, attributedTo }) => ({
          source,
          words: evidence,
          locator,
          says,
          attributedTo,
        }))}
      />
    </Entry>
  );
}
