import type { FigureFinding, QuoteFinding } from '../../judge/types.ts';
import type { Translate } from '../translate.ts';
import { numberFormat } from './formats.ts';
import { sayReports } from './range.ts';
import { standingOf } from './standing.ts';

/**
 * A finding in a line of a list, under the page's own words for it: "others: $5.6 million".
 * @param name what to call an entity's id
 */
export function sayFinding(
  t: Translate,
  finding: FigureFinding | QuoteFinding,
  name: (id: string) => string,
): string {
  return finding.kind === 'figure' ? sayFigure(t, finding) : sayQuote(t, finding, name);
}

function sayFigure(t: Translate, finding: FigureFinding): string {
  const { figure, others, count } = finding;
  if (count.reports === 0) return t('verdictAlone');
  const standing = standingOf(finding);
  if (standing === 'differs') {
    const counted = others.filter((report) => report.note === undefined);
    return t('rowOthers', sayReports(t, counted, figure, 'short'));
  }
  return t.count(standing === 'disputed' ? 'rowDisputed' : 'rowAgrees', count.reports);
}

function sayQuote(
  t: Translate,
  { match, speaker, words }: QuoteFinding,
  name: (id: string) => string,
): string {
  switch (match.match) {
    case 'verbatim':
      return t('rowVerbatim', speaker.name);
    case 'altered':
      return t('rowAltered', speaker.name);
    case 'misattributed':
      return t('rowMisattributed', speaker.name, match.givenTo ? name(match.givenTo) : '?');
    case 'trimmed': {
      const { format } = numberFormat(t.locale);
      return t('rowTrimmed', speaker.name, format(words.printed), format(words.full));
    }
  }
}
