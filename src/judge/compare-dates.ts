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
  if (isNotAfter(low, page) && isNotAfter(page, high))
    return { verdict: 'agrees', comparison: { position: 'within', page: value, nearest: low } };
  const above = page > high;
  return {
    verdict: 'differs',
    comparison: { position: above ? 'above' : 'below', page: value, nearest: above ? high : low },
  };
}

/** Of two dates the longer one is cut to the shorter, which covers all its days. */
function isNotAfter(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) <= b.slice(0, known);
}
