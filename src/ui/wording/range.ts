import type { Bound, Figure, FigureReport } from '../../dataset/types.ts';
import type { Translate } from '../translate.ts';
import { bounded, type Length, sayNumber, sayPair } from './value.ts';

interface End {
  value: number | string;
  bound: Bound;
}

/**
 * What several reports say together: "$5.58 million to under $6 million". '' when there is none.
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
  const lowSaid = sayNumber(t, low.value, figure.unit, length);
  const highSaid = sayNumber(t, high.value, figure.unit, length);
  if (lowSaid === highSaid) return bounded(t, lowSaid, sharedBound(ends));
  if (isOpen(low) || isOpen(high)) {
    return t('rangeTo', endSaid(t, low, lowSaid), endSaid(t, high, highSaid));
  }
  return sayPair(t, [low.value, high.value], figure.unit, length);
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
function isOpen({ bound }: End): boolean {
  return bound === 'under' || bound === 'over';
}

function endSaid(t: Translate, end: End, said: string): string {
  return isOpen(end) ? bounded(t, said, end.bound) : said;
}

/** Reports of one value with different bounds ("17%", "about 17%") say it about. */
function sharedBound(ends: readonly End[]): Bound {
  const bounds = new Set(ends.map((end) => end.bound));
  const [only] = bounds;
  return bounds.size === 1 && only ? only : 'about';
}

const looseness: { [bound in Bound]: number } = { over: 0, under: 1, about: 2, exact: 3 };

/** Of two reports of one value the firmer comes last, and so stands for the upper end. */
function ascending(a: End, b: End): number {
  if (a.value === b.value) return looseness[a.bound] - looseness[b.bound];
  return a.value < b.value ? -1 : 1;
}
