import { daySpan } from './days.ts';

/** The least and the most a gap between two events takes, in px. */
const LEAST = 6;
const MOST = 44;
/** Days that take the most: three years and more look alike. */
const LONG = 1100;

/**
 * The space before each event: it grows with the time since the one before, by its logarithm, so
 * that years and hours of one story both show.
 * @param dates ISO dates in order
 * @returns px, one for each date; the first is 0
 */
export function timelineGaps(dates: readonly string[]): number[] {
  return dates.map((date, index) => {
    const before = dates[index - 1];
    if (before === undefined) return 0;
    const days = Math.max(0, daySpan(date)[0] - daySpan(before)[0]);
    const share = Math.min(1, Math.log1p(days) / Math.log1p(LONG));
    return Math.round(LEAST + share * (MOST - LEAST));
  });
}
