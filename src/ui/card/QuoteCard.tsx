import type { QuoteFinding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { QuoteBlock } from '../pieces/QuoteBlock.tsx';
import { formKeys, glyphOf } from '../wording/standing.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardContext } from './context.ts';

export function QuoteCard({ finding, context }: { finding: QuoteFinding; context: CardContext }) {
  const { t } = useUi();
  return (
    <CardFrame
      context={context}
      finding={finding}
      at={`quote/${finding.quote.id}`}
      glyph={glyphOf(finding)}
      heading={t(formKeys[finding.match.match])}
    >
      <QuoteBlock quote={finding.quote} finding={finding} />
      {context.ownSource && <p class="notice">{t('ownPage')}</p>}
    </CardFrame>
  );
}
