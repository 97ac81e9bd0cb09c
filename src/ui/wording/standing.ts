import type { FigureFinding, Finding, Standing } from '../../judge/types.ts';
import type { GlyphName } from '../pieces/Glyph.tsx';
import type { MessageKey, Translate } from '../translate.ts';

/** Differs outranks disputed, disputed outranks agrees. */
export function standingOf({ verdict, disputed }: FigureFinding): Standing {
  if (verdict === 'differs') return 'differs';
  return disputed ? 'disputed' : 'agrees';
}

/** The sign a finding stands under, everywhere. */
export function glyphOf(finding: Finding): GlyphName {
  if (finding.kind === 'mention') return 'mention';
  if (finding.kind === 'figure')
    return finding.count.reports === 0 ? 'mention' : standingOf(finding);
  return finding.match.match === 'verbatim' ? 'quote' : 'altered';
}

/** The verdict in a few words: "Differs from 6 other reports". */
export function sayStanding(t: Translate, finding: FigureFinding): string {
  const { reports } = finding.count;
  if (reports === 0) return t('verdictAlone');
  const keys = {
    differs: 'verdictDiffers',
    disputed: 'verdictDisputed',
    agrees: 'verdictAgrees',
  } as const;
  return t.count(keys[standingOf(finding)], reports);
}

export const formKeys = {
  verbatim: 'formVerbatim',
  trimmed: 'formTrimmed',
  altered: 'formAltered',
  misattributed: 'formMisattributed',
} as const satisfies { [form: string]: MessageKey };
