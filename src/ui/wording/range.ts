import type { Bound, Figure, FigureReport } from '../../dataset/types.ts';
import type { Translate } from '../translate.ts';
import { bounded, type Length, sayNumber, sayPair } from './value.ts';

interface End {
  value: number | string;
  bound: Bound;
}

/**
 * What several reports say together, in round numbers: "$5.6 million to under $6 million", "about 17%"
 * of 16.86 and 17. '' when there is none.
 * Reports outside the figure's consolidated range ("over $500 billion" of a loss of 589) are bounds
 * that the others keep; they widen nothing.
 */
export function sayReports(
  t: Translate,
  reports: readonly FigureReport[],
  figure: Pick<Figure, 'unit' | 'consolidated'>,
  length: Length = 'long',
): string {
  const all = reports.flatMap(endsOf);
  const inside = all.filter((end) => isInside(end, figure));
  const ends = finest(inside.length > 0 ? inside : all).sort(ascending);
  const [low] = ends;
  const high = ends.at(-1);
  if (!low || !high) return '';
  const say = (value: number | string) => sayNumber(t, value, figure.unit, length);
  if (low.value === high.value) return bounded(t, say(low.value), sharedBound(ends));
  const [from, to] = [round(low.value), round(high.value)];
  // 3 and 3.07 per cent are about 3: less than a tenth of a point is no range.
  const near = figure.unit === 'percent' && Number(to) - Number(from) < 0.1;
  if (from === to || near) return bounded(t, say(from), 'about');
  const bounds = [boundAt(low.value, ends), boundAt(high.value, ends)];
  return sayPair(t, [from, to], figure.unit, { bounds, length });
}

/** More digits than this are more than a sentence needs: 5.576 becomes 5.6, 2,048 becomes 2,000; 589 stays. */
const DIGITS_KEPT = 3;
const DIGITS_OF_ROUND = 2;

function round(value: number | string): number | string {
  if (typeof value === 'string' || Number(value.toPrecision(DIGITS_KEPT)) === value) return value;
  return Number(value.toPrecision(DIGITS_OF_ROUND));
}

/** A number of the reports as their range prints it: all alike they stay exact, else they are rounded. */
export function asPrinted(value: number, reports: readonly FigureReport[]): number {
  const alike = new Set(reports.flatMap(endsOf).map((end) => end.value)).size === 1;
  return alike ? value : Number(round(value));
}

/** What most of the reports at one end say it is; of as many on either side, the firmer. */
function boundAt(value: number | string, ends: readonly End[]): Bound {
  const there = ends.filter((end) => end.value === value).map(({ bound }) => bound);
  const open = there.filter(isOpen);
  return open.length * 2 > there.length ? (open[0] ?? 'exact') : 'exact';
}

function endsOf({ value, bound = 'exact' }: FigureReport): End[] {
  if (!Array.isArray(value)) return [{ value, bound }];
  return value.map((end) => ({ value: end, bound: 'exact' }));
}

function isInside({ value }: End, { consolidated }: Pick<Figure, 'consolidated'>): boolean {
  if (typeof value === 'string') return true;
  const low = typeof consolidated.low === 'number' ? consolidated.low : Number.NEGATIVE_INFINITY;
  const high = typeof consolidated.high === 'number' ? consolidated.high : Number.POSITIVE_INFINITY;
  return value >= low && value <= high;
}

/** A month that a day of it is known for says nothing more than the day. */
function finest(ends: readonly End[]): End[] {
  return ends.filter(
    ({ value }) =>
      typeof value !== 'string' ||
      !ends.some((other) => typeof other.value === 'string' && other.value.startsWith(`${value}-`)),
  );
}

/** At the end of a range "about" says no more than the range does. */
function isOpen(bound: Bound): boolean {
  return bound === 'under' || bound === 'over';
}

/** Reports of one value with different bounds ("17%", "about 17%") say it about; of a date, what it was reckoned from stands. */
function sharedBound(ends: readonly End[]): Bound {
  const [first] = ends;
  if (first && ends.every(({ bound }) => bound === first.bound)) return first.bound;
  return typeof first?.value === 'string' ? 'exact' : 'about';
}

function ascending(a: End, b: End): number {
  if (a.value === b.value) return 0;
  return a.value < b.value ? -1 : 1;
}
