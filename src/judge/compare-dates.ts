/** Compares dates of different precision: a year agrees with a day in it. */
import type { Bound, CoreFigure } from '../dataset/types.ts';
import type { Compared } from './types.ts';

const FIRST = '0000-00-00';
const LAST = '9999-99-99';

/** @param value an ISO day, month or year; @param bound "before" and "after" are only about it */
export function compareDates({ consolidated }: CoreFigure, value: string, bound: Bound): Compared {
  const low = consolidated.low === null ? FIRST : String(consolidated.low);
  const high = consolidated.high === null ? LAST : String(consolidated.high);
  // Bounds of a date come from relative ones ("less than two years ago"), which name only a year.
  const precision = bound === 'exact' ? value.length : Math.min(value.length, 7);
  const page = value.slice(0, precision);
  const within = starts(page, low) <= 0 && ends(page, high) <= 0;
  if (within)
    return { verdict: 'agrees', comparison: { position: 'within', page: value, nearest: low } };
  const above = page > high;
  return {
    verdict: 'differs',
    comparison: { position: above ? 'above' : 'below', page: value, nearest: above ? high : low },
  };
}

// The page's span must reach the range from below and from above; a shorter date covers all its days.
function starts(page: string, low: string): number {
  const known = Math.min(page.length, low.length);
  return low.slice(0, known) <= page.slice(0, known) ? 0 : 1;
}

function ends(page: string, high: string): number {
  const known = Math.min(page.length, high.length);
  return page.slice(0, known) <= high.slice(0, known) ? 0 : 1;
}
