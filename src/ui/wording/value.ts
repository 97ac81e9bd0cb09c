import type { Bound, Unit, Value } from '../../dataset/types.ts';
import type { Translate } from '../translate.ts';
import { sayDate, sayDates } from './date.ts';
import { numberFormat } from './formats.ts';

/** Short where room is dear: "$5.576M", "27 Jan 2025". */
export type Length = 'long' | 'short';

/** A million and more is said in words: "1.6 million", not "1,600,000". */
const BIG = 1_000_000;

/** A bare number in its unit: "$5.6 million", "17%", "2,048 chips", "20 January 2025". */
export function sayNumber(
  t: Translate,
  value: number | string,
  unit: Unit,
  length: Length = 'long',
): string {
  if (typeof value === 'string') return sayDate(t, value, length);
  const { locale } = t;
  switch (unit) {
    case 'USD':
      if (length === 'short') return dollarsInSigns(locale, value);
      return value >= BIG
        ? t('dollarsBig', inWords(locale, value), `$${inWords(locale, value)}`)
        : dollars(locale, value);
    case 'percent':
      return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
        value / 100,
      );
    case 'downloads':
      return value >= BIG
        ? t('unitDownloadsBig', inWords(locale, value))
        : t.count('unitDownloads', value, plain(locale, value));
    case 'hours':
      return value >= BIG
        ? t('unitHoursBig', inWords(locale, value))
        : t.count('unitHours', value, plain(locale, value));
    case 'chips':
      return t.count('unitChips', value, plain(locale, value));
    case 'people':
      return t.count('unitPeople', value, plain(locale, value));
    case 'months':
      return t.count('unitMonths', value, plain(locale, value));
    case 'years':
      return t.count('unitYears', value, plain(locale, value));
    default:
      return plain(locale, value);
  }
}

/** A value with its bound: "under $6 million", "about 2,000 chips", "$589 billion to $593 billion". */
export function sayValue(
  t: Translate,
  value: Value,
  unit: Unit,
  { bound = 'exact', length = 'long' }: { bound?: Bound | undefined; length?: Length } = {},
): string {
  if (Array.isArray(value)) return sayPair(t, value, unit, length);
  return bounded(t, sayNumber(t, value, unit, length), bound);
}

/** Two ends: the unit, month or year that both share is said once. */
export function sayPair(
  t: Translate,
  [low, high]: readonly [number | string, number | string],
  unit: Unit,
  length: Length = 'long',
): string {
  if (typeof low === 'string' || typeof high === 'string') {
    return sayDates(t, String(low), String(high), length);
  }
  const named = unit !== 'USD' && unit !== 'percent' && high < BIG;
  const lowSaid = named ? plain(t.locale, low) : sayNumber(t, low, unit, length);
  return t('rangeTo', lowSaid, sayNumber(t, high, unit, length));
}

/** For an axis, whose unit the chart's own name tells: "$5.6M", "2,000". */
export function sayTick(t: Translate, value: number | string, unit: Unit): string {
  if (typeof value === 'string' || unit === 'USD' || unit === 'percent') {
    return sayNumber(t, value, unit, 'short');
  }
  return Math.abs(value) >= BIG
    ? numberFormat(t.locale, COMPACT).format(value)
    : plain(t.locale, value);
}

/** @param said a value already in words */
export function bounded(t: Translate, said: string, bound: Bound): string {
  return bound === 'exact' ? said : t(bound, said);
}

/** As many digits as the most exact report gives: $5.576 million, 2.788 million hours. */
const DIGITS = 4;

const COMPACT = { notation: 'compact', maximumSignificantDigits: DIGITS } as const;

function dollarsInSigns(locale: string, value: number): string {
  return numberFormat(locale, { ...COMPACT, style: 'currency', currency: 'USD' }).format(value);
}

function dollars(locale: string, value: number): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value);
}

function plain(locale: string, value: number): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

function inWords(locale: string, value: number): string {
  return numberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: DIGITS,
  }).format(value);
}
