import type { Quote } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { recordsOf } from '../../ui/records.ts';
import { DOT } from '../../ui/wording/dot.ts';
import { saySaid } from '../../ui/wording/quote.ts';
import { Entry } from './Entry.tsx';
import { ReportLines } from './ReportLines.tsx';

/** A quote in its fullest form, who said it, and the form each source printed. */
export function QuoteEntry({ quote }: { quote: Quote }) {
  const { t, dataset } = useUi();
  const speaker = recordsOf(dataset).originName(quote.speaker);
  return (
    <Entry
      at={`quote/${quote.id}`}
      name={`${speaker}: ${quote.text}`}
      class="quote-entry"
      heading={
        <blockquote lang="en">
          <p>{quote.text}</p>
        </blockquote>
      }
    >
      <p class="quote-by">
        <a href={`#entity/${quote.speaker}`} lang="en">
          {speaker}
        </a>
        <span lang="en">{saySaid(t, quote).map((said) => `${DOT}${said}`)}</span>
      </p>
      <ReportLines
        label={t('dossier_forms')}
        lines={quote.reports.map(({ source, as, locator }) => ({
          source,
          words: as === quote.text ? undefined : as,
          remark: as === quote.text ? t('dossier_inFull') : undefined,
          locator,
        }))}
      />
    </Entry>
  );
}
