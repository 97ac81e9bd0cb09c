import type { Quote } from '../../dataset/types.ts';
import type { QuoteFinding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { DOT } from '../wording/dot.ts';
import { sayQuoteForm, saySaid } from '../wording/quote.ts';
import { QuoteText } from './QuoteText.tsx';
import { Section } from './Section.tsx';
import { type SourceLine, SourceList } from './SourceList.tsx';

export interface QuoteBlockProps {
  quote: Quote;
  /** The page's form of it, where a page is in front of the reader. */
  finding?: QuoteFinding;
  first?: number;
}

/** A quote in full, who said it where and when, how the page has it, and who printed which form. */
export function QuoteBlock({ quote, finding, first = 3 }: QuoteBlockProps) {
  const { t, dataset } = useUi();
  const records = recordsOf(dataset);
  const parts = finding?.parts ?? [{ is: 'kept' as const, text: quote.text }];
  const speaker = records.originName(quote.speaker);
  const lines = quote.reports.map(({ source, as, locator }): SourceLine => {
    const form = as === quote.text ? { value: t('quoteInFull') } : { wording: as };
    return { source, ...form, details: locator ? [locator] : [] };
  });
  return (
    <>
      <QuoteText parts={parts} />
      <Legend parts={parts} />
      <p class="quote-speaker">
        <strong>{speaker}</strong>
        {saySaid(t, quote).map((text) => `${DOT}${text}`)}
      </p>
      {finding && <p class="under-answer">{sayQuoteForm(t, finding, records.originName)}</p>}
      <Section heading={t('sectionPrinted')}>
        <SourceList lines={lines} first={first} />
      </Section>
    </>
  );
}

function Legend({ parts }: { parts: readonly { is: string }[] }) {
  const { t } = useUi();
  const has = (is: string) => parts.some((part) => part.is === is);
  if (!has('cut') && !has('added')) return null;
  return (
    <p class="quote-legend" aria-hidden="true">
      {has('cut') && <ins>{t('legendCut')}</ins>} {has('added') && <del>{t('legendAdded')}</del>}
    </p>
  );
}
