import type { Bound, Unit, Value } from '../../dataset/types.ts';
import type { Translate } from '../translate.ts';
import { sayDate, sayDates } from './date.ts';
import { numberFormat } from './formats.ts';

/** Short where room is dear: "$5.576M", "27 Jan 2025". */
export type Length = 'long' | 'short';

/** A bare number in its unit: "$5.6 million", "17%", "2,048 chips", "20 January 2025". */
export function sayNumber(
  t: Translate,
  value: number | string,
  unit: Unit,
  length: Length = 'long',
): string {
  if (typeof value === 'string') return sayDate(t, value, length);
  const { locale } = t;
  const number = inWords(locale, value);
  const big = value >= MILLION;
  switch (unit) {
    case 'USD':
      if (countsInTenThousands(locale) || (big && length === 'long')) {
        return t('dollarsBig', number, `$${number}`);
      }
      return length === 'short' ? dollars(locale, value, COMPACT) : dollars(locale, value);
    case 'percent':
      return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
        value / 100,
      );
    case 'downloads':
      return big ? t('unitDownloadsBig', number) : t.count('unitDownloads', value, number);
    case 'hours':
      return big ? t('unitHoursBig', number) : t.count('unitHours', value, number);
    case 'chips':
      return t.count('unitChips', value, number);
    case 'people':
      return t.count('unitPeople', value, number);
    case 'months':
      return t.count('unitMonths', value, number);
    case 'years':
      return t.count('unitYears', value, number);
    default:
      return number;
  }
}

/** A value with its bound: "under $6 million", "about 2,000 chips", "$589 to $593 billion". */
export function sayValue(
  t: Translate,
  value: Value,
  unit: Unit,
  { bound = 'exact', length = 'long' }: { bound?: Bound | undefined; length?: Length } = {},
): string {
  if (Array.isArray(value)) return sayPair(t, value, unit, { length });
  return bounded(t, sayNumber(t, value, unit, length), bound);
}

/** Two ends: what both say of scale, unit, month or year is said once. */
export function sayPair(
  t: Translate,
  [low, high]: readonly [number | string, number | string],
  unit: Unit,
  { bounds = [], length = 'long' }: { bounds?: readonly Bound[]; length?: Length } = {},
): string {
  if (typeof low === 'string' || typeof high === 'string') {
    return sayDates(t, String(low), String(high), length);
  }
  const [from = 'exact', to = 'exact'] = bounds;
  const [lowSaid, highSaid] = [low, high].map((end) => sayNumber(t, end, unit, length)) as [
    string,
    string,
  ];
  // "$5.6 to under $6 million" could be five dollars: beside a bound the number keeps its scale.
  const kept = from === to ? 1 : wordsOf(inWords(t.locale, low)).length;
  return t(
    'rangeTo',
    bounded(t, leaveShared(lowSaid, highSaid, kept), from),
    bounded(t, highSaid, to),
  );
}

/** The first text without the last words that the second has too: "589" of "589 billion dollars". */
function leaveShared(text: string, other: string, kept: number): string {
  const [words, others] = [wordsOf(text), wordsOf(other)];
  while (words.length > kept && words.at(-1) === others.pop()) words.pop();
  return words.join(' ');
}

/** The narrow space between a number's thousands parts no words. */
function wordsOf(text: string): string[] {
  return text.split(/[ \u00a0]/);
}

/** For an axis, whose unit the chart's own name tells: "$5.6M", "2,000". */
export function sayTick(t: Translate, value: number | string, unit: Unit): string {
  if (typeof value === 'string' || unit === 'USD' || unit === 'percent') {
    return sayNumber(t, value, unit, 'short');
  }
  return Math.abs(value) >= MILLION
    ? numberFormat(t.locale, COMPACT).format(value)
    : inWords(t.locale, value);
}

/** @param said a value already in words */
export function bounded(t: Translate, said: string, bound: Bound): string {
  return bound === 'exact' ? said : t(bound, said);
}

/** As many digits as the most exact report gives: $5.576 million, 2.788 million hours. */
const COMPACT = { notation: 'compact', maximumSignificantDigits: 4 } as const;

const MILLION = 1_000_000;

/** As a large number is in Chinese and Japanese: 29.4万. */
function countsInTenThousands(locale: string): boolean {
  return /^(zh|ja)/.test(locale);
}

function dollars(locale: string, value: number, as?: typeof COMPACT): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    // All are US dollars: "$", not "US$" or "$US".
    currencyDisplay: 'narrowSymbol',
    ...(as ?? { maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' }),
  }).format(value);
}

/** A large number in words: "1.6 million", not "1,600,000". */
function inWords(locale: string, value: number): string {
  const from = countsInTenThousands(locale) ? 10_000 : MILLION;
  return numberFormat(
    locale,
    value >= from ? { ...COMPACT, compactDisplay: 'long' } : { maximumFractionDigits: 2 },
  ).format(value);
}
