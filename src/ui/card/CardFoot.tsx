import type { Finding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { Button } from '../pieces/Button.tsx';
import { sayDate } from '../wording/date.ts';
import type { CardContext } from './context.ts';
import type { Copying } from './use-copy.ts';

export interface CardFootProps {
  context: CardContext;
  finding: Finding;
  /** The record's place in the dossier. */
  at: string;
  copying: Copying;
}

/** The dataset's date, in whose place it is said what has been copied, and what can be done with the card. */
export function CardFoot({ context, finding, at, copying }: CardFootProps) {
  const { t, dataset } = useUi();
  const { copy, said } = copying;
  return (
    <footer class="card-foot">
      <span class="edition">
        {!said && t('asOf', sayDate(t, dataset.edition.date, 'short').replaceAll(' ', '\u00a0'))}
        <span role="status">{said}</span>
      </span>
      <span class="card-actions">
        {finding.kind !== 'mention' && (
          <Button onClick={() => copy('citation')}>{t('copyCitation')}</Button>
        )}
        <Button onClick={() => context.onOpenDossier(at)}>{t('dossier')}</Button>
      </span>
    </footer>
  );
}
