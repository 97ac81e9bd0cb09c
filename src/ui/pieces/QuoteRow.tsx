import type { Quote } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { DOT } from '../wording/dot.ts';
import { saySaid } from '../wording/quote.ts';
import { RecordRow } from './RecordRow.tsx';

export interface QuoteRowProps {
  quote: Quote;
  /** Leave the speaker out, where the list is all of one's words. */
  speakerKnown?: boolean;
}

/** A quote, who said it, where and when. */
export function QuoteRow({ quote, speakerKnown = false }: QuoteRowProps) {
  const { t, dataset } = useUi();
  const speaker = speakerKnown ? [] : recordsOf(dataset).originName(quote.speaker);
  const said = [speaker, saySaid(t, quote)].flat().join(DOT);
  return (
    <RecordRow at={`quote/${quote.id}`}>
      <q class="row-quote" lang="en">
        {quote.text}
      </q>
      {said && <span class="row-note">{said}</span>}
    </RecordRow>
  );
}
