import type { Translate } from '../translate.ts';
import { dateFormat } from './formats.ts';

export type Precision = 'year' | 'month' | 'day';

/** @param iso "2025", "2025-01" or "2025-01-27" */
export function precisionOf(iso: string): Precision {
  if (iso.length <= 4) return 'year';
  return iso.length <= 7 ? 'month' : 'day';
}

/** "27 January 2025", "January 2025" or "2025"; with `short`, "27 Jan 2025". */
export function sayDate(t: Translate, iso: string, length: 'long' | 'short' = 'long'): string {
  return dateFormat(t.locale, optionsFor(precisionOf(iso), length)).format(new Date(iso));
}

/** "25 – 27 December 2024"; ends of different precision stand side by side. */
export function sayDates(
  t: Translate,
  low: string,
  high: string,
  length: 'long' | 'short' = 'long',
): string {
  const precision = precisionOf(low);
  if (precision !== precisionOf(high)) {
    return t('rangeTo', sayDate(t, low, length), sayDate(t, high, length));
  }
  const range = dateFormat(t.locale, optionsFor(precision, length)).formatRange(
    new Date(low),
    new Date(high),
  );
  if (!range.includes('/')) return range;
  // CLDR has no such range in words for Chinese and Japanese: 2024年12月25日～27日.
  const [from, to] = [sayDate(t, low, length), sayDate(t, high, length)];
  const month = from.slice(0, from.indexOf('月') + 1);
  return t('rangeTo', from, to.startsWith(month) ? to.slice(month.length) : to);
}

function optionsFor(precision: Precision, month: 'long' | 'short'): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 'numeric' }),
  };
}

const DAY = 86_400_000;

/** How far a page's date lies from another, in the finest unit both have: "10 days earlier". '' when the same. */
export function sayDateDifference(t: Translate, page: string, other: string): string {
  const coarsest = Math.min(page.length, other.length);
  const [a, b] = [new Date(page.slice(0, coarsest)), new Date(other.slice(0, coarsest))];
  const days = Math.round((a.getTime() - b.getTime()) / DAY);
  const months = (a.getUTCFullYear() - b.getUTCFullYear()) * 12 + a.getUTCMonth() - b.getUTCMonth();
  const later = days > 0;
  if (days === 0) return '';
  if (coarsest <= 4 || Math.abs(months) >= 24) {
    return t.count(later ? 'yearsLater' : 'yearsEarlier', Math.round(Math.abs(months) / 12));
  }
  if (coarsest <= 7 || Math.abs(days) > 60) {
    return t.count(later ? 'monthsLater' : 'monthsEarlier', Math.abs(months));
  }
  return t.count(later ? 'daysLater' : 'daysEarlier', Math.abs(days));
}
