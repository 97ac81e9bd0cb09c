import type { FigureFinding, QuoteFinding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { recordsOf } from '../records.ts';
import { sayFinding } from '../wording/finding.ts';
import { glyphOf } from '../wording/standing.ts';
import { Button } from './Button.tsx';
import { Glyph } from './Glyph.tsx';

export interface FindingRowProps {
  finding: FigureFinding | QuoteFinding;
  /** The page's own words come from the match; this scrolls to them. Without it the row is only to read. */
  onShow?: () => void;
}

/** A finding in the list of a page: its sign, the page's words, and what others have. */
export function FindingRow({ finding, onShow }: FindingRowProps) {
  const { t, dataset } = useUi();
  const { match } = finding;
  return (
    <li class="finding">
      <Glyph name={glyphOf(finding)} />
      <p class="finding-words">
        {finding.kind === 'quote' ? (
          <q class="finding-quote">{match.text}</q>
        ) : (
          <>
            <strong>{match.text}</strong> <span lang="en">{finding.figure.label}</span>
          </>
        )}
        <span class="finding-says">{sayFinding(t, finding, recordsOf(dataset).originName)}</span>
      </p>
      {onShow && (
        <Button aria-label={t('showNamed', match.text)} onClick={onShow}>
          {t('show')}
        </Button>
      )}
    </li>
  );
}
