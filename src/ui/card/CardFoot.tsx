import { useState } from 'preact/hooks';
import type { Finding } from '../../judge/types.ts';
import { buildCitation } from '../copy/citation.ts';
import { writeClipboard } from '../copy/clipboard.ts';
import { buildReport } from '../copy/report.ts';
import { useUi } from '../environment.ts';
import { Button } from '../pieces/Button.tsx';
import { sayDate } from '../wording/date.ts';
import type { CardContext, CopyKind } from './context.ts';

export interface CardFootProps {
  context: CardContext;
  finding: Finding;
  /** The record's place in the dossier. */
  at: string;
}

/** The dataset's date and version, and what can be done with the card. */
export function CardFoot({ context, finding, at }: CardFootProps) {
  const { t, dataset } = useUi();
  const [said, setSaid] = useState('');

  async function copy(kind: CopyKind): Promise<void> {
    const written = context.onCopy
      ? await context.onCopy(kind)
      : await writeClipboard((kind === 'report' ? buildReport : buildCitation)(finding, context));
    setSaid(t(!written ? 'copyFailed' : kind === 'report' ? 'reportCopied' : 'copied'));
  }

  const { date, version } = dataset.edition;
  return (
    <>
      <span class="edition">
        <span>{t('datasetVersion', version, sayDate(t, date, 'short'))}</span>
        {finding.kind !== 'mention' && (
          <button type="button" class="link" onClick={() => copy('report')}>
            {t('badMatch')}
          </button>
        )}
      </span>
      <span class="card-actions">
        {finding.kind !== 'mention' && (
          <Button onClick={() => copy('citation')}>{t('copyCitation')}</Button>
        )}
        <Button onClick={() => context.onOpenDossier(at)}>{t('dossier')}</Button>
      </span>
      <span class="card-status" role="status">
        {said}
      </span>
    </>
  );
}
