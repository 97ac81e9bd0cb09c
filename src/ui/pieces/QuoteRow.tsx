import type { Quote } from '../../dataset/types.ts';
import { useUi } from '../environment.ts';
import { saySaid } from '../wording/quote.ts';
import { RecordRow } from './RecordRow.tsx';

export function QuoteRow({ quote }: { quote: Quote }) {
  const { t } = useUi();
  const said = saySaid(t, quote).join(' · ');
  return (
    <RecordRow at={`quote/${quote.id}`}>
      <q class="row-quote" lang="en">
        {quote.text}
      </q>
      {said && <span class="row-note">{said}</span>}
    </RecordRow>
  );
}
