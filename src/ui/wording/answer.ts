import type { FigureReport, Unit } from '../../dataset/types.ts';
import type { FigureFinding } from '../../judge/types.ts';
import type { Translate } from '../translate.ts';
import { sayDateDifference } from './date.ts';
import { numberFormat } from './formats.ts';
import { asPrinted, sayReports } from './range.ts';
import { sayMore, sayRatio } from './ratio.ts';
import { sayNumber, sayValue } from './value.ts';

/** The one sentence a card opens with: what others say, and how the page's value lies to it. */
export function sayAnswer(t: Translate, finding: FigureFinding): string {
  const { figure, match, count, verdict, disputed } = finding;
  const said = sayReports(t, countedOf(finding), figure);
  if (count.reports === 0 || said === '') return t('answerAlone');
  if (verdict === 'agrees') {
    return t.count(disputed ? 'answerDisputed' : 'answerAgrees', count.reports, said);
  }
  const page = sayValue(t, match.value, figure.unit, { bound: match.bound });
  const { ratio } = finding.comparison;
  const share = ratio && !isSpan(figure.unit) ? sayRatio(t, ratio) : undefined;
  if (share) {
    // "About half of about $3 million" says one "about" too many, and "half of over $3 million" is no English.
    const whole = sayValue(t, match.value, figure.unit);
    return t.count('answerRatio', count.reports, said, whole, share);
  }
  const by = sayDifference(t, finding);
  return by
    ? t.count('answerBy', count.reports, said, page, by)
    : t.count('answerDiffers', count.reports, said, page);
}

/** "This page says 1 month, 1 month less", not "twice this page's 1 month". */
function isSpan(unit: Unit): boolean {
  return unit === 'months' || unit === 'years';
}

/** "1 point less", "10 days earlier", "12% more"; '' where there is nothing to say. */
function sayDifference(t: Translate, finding: FigureFinding): string {
  const { comparison, figure } = finding;
  const { page, nearest, ratio, difference, position } = comparison;
  if (position === 'within') return '';
  const end = Array.isArray(page) ? page[position === 'below' ? 1 : 0] : page;
  if (typeof end === 'string' && typeof nearest === 'string')
    return sayDateDifference(t, end, nearest);
  // Reckoned from the number that the sentence prints: "about 2,000; 2,500, 25% more".
  const printed = asPrinted(Number(nearest), countedOf(finding));
  if (figure.unit === 'percent') return sayPoints(t, Number(end) - printed);
  if (ratio && !isSpan(figure.unit)) return sayMore(t, Number(end) / printed);
  return difference === undefined ? '' : sayUnits(t, difference, figure.unit);
}

function countedOf({ others }: FigureFinding): FigureReport[] {
  return others.filter((report) => report.note === undefined);
}

function sayPoints(t: Translate, difference: number): string {
  const apart = Math.abs(difference);
  // From two points on, tenths are more than the sentence needs.
  const points = apart < 2 ? Math.round(apart * 10) / 10 : Math.round(apart);
  if (points === 0) return t(difference > 0 ? 'slightlyMore' : 'slightlyLess');
  const number = numberFormat(t.locale).format(points);
  const said = Math.abs(points - apart) < 0.01 ? number : t('about', number);
  return t.count(difference > 0 ? 'pointsMore' : 'pointsLess', points, said);
}

function sayUnits(t: Translate, difference: number, unit: Unit): string {
  return t(difference > 0 ? 'moreBy' : 'lessBy', sayNumber(t, Math.abs(difference), unit));
}
