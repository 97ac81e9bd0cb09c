import type { Bound, Unit, Value } from '../../dataset/types.ts';
import type { PluralKey, Translate } from '../translate.ts';
import { sayDate, sayDates } from './date.ts';
import { numberFormat } from './formats.ts';

/** Short where room is dear: "$5.576M", "2.788M", "27 Jan 2025". */
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
  const big = value >= MILLION;
  if (unit === 'percent') {
    const percent = { style: 'percent', maximumFractionDigits: 2 } as const;
    return numberFormat(locale, percent).format(value / 100);
  }
  const inSigns = length === 'short' && !countsInTenThousands(locale);
  if (inSigns && unit === 'USD') return dollars(locale, value, COMPACT);
  if (inSigns && big) return numberFormat(locale, COMPACT).format(value);
  const number = inWords(locale, value);
  if (unit === 'USD') {
    return big || countsInTenThousands(locale)
      ? t('dollarsBig', number, `$${number}`)
      : dollars(locale, value);
  }
  if (big && unit === 'downloads') return t('unitDownloadsBig', number);
  if (big && unit === 'hours') return t('unitHoursBig', number);
  const key = units[unit];
  return key ? t.count(key, value, number) : number;
}

const units: { [unit in Unit]?: PluralKey } = {
  chips: 'unitChips',
  downloads: 'unitDownloads',
  hours: 'unitHours',
  months: 'unitMonths',
  people: 'unitPeople',
  years: 'unitYears',
};

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
  const said = sayNumber(t, high, unit, length);
  // "$5.6 to under $6 million" could be five dollars: beside a bound the number keeps its scale.
  const kept = from === to ? 1 : inWords(t.locale, low).split(SPACE).length;
  const start = leaveShared(sayNumber(t, low, unit, length), said, kept);
  return t('rangeTo', bounded(t, start, from), bounded(t, said, to));
}

/** Not the narrow one between a number's thousands. */
const SPACE = /[ \u00a0]/;

/** The first text without the last words that the second has too: "589" of "589 billion dollars", "5890億" of "5890億ドル". */
function leaveShared(text: string, other: string, kept: number): string {
  const words = text.split(SPACE);
  const others = other.split(SPACE);
  while (words.length > kept && words.at(-1) === others.pop()) words.pop();
  return words
    .join(' ')
    .replace(/[^ -~\xa0万亿億兆]+$/, (unit) => (other.endsWith(unit) ? '' : unit));
}

/** For an axis, whose unit the chart's own name tells: "$5.6M", "2,000". */
export function sayTick(t: Translate, value: number | string, unit: Unit): string {
  return sayNumber(t, value, units[unit] ? 'count' : unit, 'short');
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
