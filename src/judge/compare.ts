/** Compares a page's value with a figure's consolidated range, with the roundings news makes. */
import type { Bound, CoreFigure, Value } from '../dataset/types.ts';
import { compareDates } from './compare-dates.ts';
import type { Compared, Comparison } from './types.ts';

/** A page's value, as the recogniser gives it. */
export interface PageValue {
  value: Value;
  bound: Bound;
}

// "Over half a trillion" says that 589 billion were lost; "over 300 billion" would say something else.
const LOOSEST_OVER = 0.8;
// "Less than $10 million" holds for 5.6 million; "less than $100 million" is of something else.
const LOOSEST_UNDER = 2;
// Where reports say "more than X" and no upper end is known.
const LOOSEST_OPEN = 1.5;
// Ten million is a rounding of six in digits, but in no reader's mind.
const FURTHEST_ROUNDING = 0.08;
// A report of three digits or more is a rounding to one part in so many, at the least.
const FINE = 500;
// Durations are counted in days, weeks or months: 55 days are two months.
const MONTH_TOLERANCE = 0.25;

/** @returns whether the value agrees with the range, and how it lies to it. */
export function compare(figure: CoreFigure, { value, bound }: PageValue): Compared {
  if (typeof value === 'string') return compareDates(figure, value, bound);
  const { low, high } = rangeOf(figure);
  const [from, to] = Array.isArray(value) ? value : [value, value];
  if (agrees(figure, { low, high, from, to, bound })) {
    const nearest = Math.min(Math.max(from, low), high);
    return { verdict: 'agrees', comparison: { position: 'within', page: value, nearest } };
  }
  const above = from > low && (bound !== 'under' || from > high);
  const end = above ? from : to;
  const nearest = above ? high : low;
  const comparison: Comparison = { position: above ? 'above' : 'below', page: end, nearest };
  if (figure.unit !== 'percent' && nearest !== 0) comparison.ratio = end / nearest;
  if (figure.unit !== 'USD' && figure.unit !== 'downloads') comparison.difference = end - nearest;
  return { verdict: 'differs', comparison };
}

interface Interval {
  low: number;
  high: number;
  from: number;
  to: number;
  bound: Bound;
}

function rangeOf({ consolidated }: CoreFigure): { low: number; high: number } {
  const low = Number(consolidated.low ?? 0);
  const high = consolidated.high === null ? low * LOOSEST_OPEN : Number(consolidated.high);
  return { low, high };
}

function agrees(figure: CoreFigure, { low, high, from, to, bound }: Interval): boolean {
  if (bound === 'over') {
    return from <= Math.max(low, highestExact(figure) ?? high) && to >= low * LOOSEST_OVER;
  }
  if (bound === 'under') return to >= low && from <= high * LOOSEST_UNDER;
  if (from <= high && to >= low) return true;
  if (figure.unit === 'months')
    return from - high <= MONTH_TOLERANCE && low - to <= MONTH_TOLERANCE;
  const coarsest = figure.unit === 'percent' ? 1 : Number.POSITIVE_INFINITY;
  if (from !== to) return false;
  // The reports' own may be a rounding of a page that is more exact: 588.8 is their 589.
  return roundsTo(from, from < low ? low : high, coarsest) || roundsTo(low, from, low / FINE);
}

/** The highest value a report gives exactly: what "more than" must not exceed. */
function highestExact({ reports }: CoreFigure): number | undefined {
  const exact = reports
    .filter((report) => !report.note && (report.bound ?? 'exact') === 'exact')
    .flatMap(({ value }) => value)
    .filter((value) => typeof value === 'number');
  return exact.length > 0 ? Math.max(...exact) : undefined;
}

/**
 * Whether a printed number is a rounding of another: to its last digit, or cut off after it where
 * it has two digits or more (5.5 of 5.576; but 5 is not 5.576, nor 16 % 16.86).
 * @param coarsest the largest last place: percentages are printed to the point, never to the ten
 */
function roundsTo(printed: number, exact: number, coarsest: number): boolean {
  const [mantissa = '', exponent = '0'] = printed.toExponential().split('e');
  const digits = mantissa.replace(/\D/g, '').length;
  const unit = Math.min(coarsest, 10 ** (Number(exponent) - digits + 1));
  const gap = Math.abs(printed - exact);
  if (gap > printed * FURTHEST_ROUNDING) return false;
  const cutsOff = digits > 1 && unit < coarsest;
  return gap <= unit / 2 + unit * 1e-9 || (cutsOff && printed < exact && gap < unit);
}
