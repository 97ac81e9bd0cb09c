import type { FigureReport, Unit, Value } from '../../dataset/types.ts';

const WORDS = { maximumSignificantDigits: 4, notation: 'compact', compactDisplay: 'long' } as const;
const DOLLARS = { style: 'currency', currency: 'USD' } as const;

const long = new Intl.NumberFormat('en-US', WORDS);
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const dollars = new Intl.NumberFormat('en-US', {
  ...DOLLARS,
  trailingZeroDisplay: 'stripIfInteger',
});

/** A million and more is said in words. */
const BIG = 1_000_000;

/** A report's value with unit and bound, in the English of the records: "about $600 billion", "5% to 7%". */
export function printValue({ value, bound = 'exact' }: FigureReport, unit: Unit): string {
  const said = printPair(value, unit);
  return bound === 'exact' ? said : `${bound} ${said}`;
}

function printPair(value: Value, unit: Unit): string {
  if (!Array.isArray(value)) return printNumber(value, unit);
  return `${printNumber(value[0], unit)} to ${printNumber(value[1], unit)}`;
}

function printNumber(value: number | string, unit: Unit): string {
  if (typeof value === 'string') return value;
  const said = value >= BIG ? long.format(value) : plain.format(value);
  if (unit === 'USD') return value >= BIG ? `$${said}` : dollars.format(value);
  if (unit === 'percent') return `${said}%`;
  return NAMED.has(unit) ? `${said} ${unit}` : said;
}

/** Units that are said by their own name. */
const NAMED: ReadonlySet<Unit> = new Set([
  'chips',
  'people',
  'months',
  'years',
  'hours',
  'downloads',
]);
