import type { Bound, FigureReport, Unit } from '../../dataset/types.ts';
import type { Translate } from '../translate.ts';
import { bounded, sayNumber } from './value.ts';

interface End {
  value: number | string;
  bound: Bound;
}

/** What several reports say together: "$5.58 million to under $6 million". '' when there is none. */
export function sayReports(t: Translate, reports: readonly FigureReport[], unit: Unit): string {
  const ends = reports.flatMap(endsOf).sort(ascending);
  const [low] = ends;
  const high = ends.at(-1);
  if (!low || !high) return '';
  const lowSaid = sayNumber(t, low.value, unit);
  const highSaid = sayNumber(t, high.value, unit);
  if (lowSaid === highSaid) return bounded(t, lowSaid, sharedBound(ends));
  return t('rangeTo', endSaid(t, low, lowSaid), endSaid(t, high, highSaid));
}

function endsOf({ value, bound = 'exact' }: FigureReport): End[] {
  if (!Array.isArray(value)) return [{ value, bound }];
  return value.map((end) => ({ value: end, bound: 'exact' }));
}

/** At the end of a range "about" says no more than the range does. */
function endSaid(t: Translate, { bound }: End, said: string): string {
  return bounded(t, said, bound === 'about' ? 'exact' : bound);
}

/** Reports of one value with different bounds ("17%", "about 17%") say it about. */
function sharedBound(ends: readonly End[]): Bound {
  const bounds = new Set(ends.map((end) => end.bound));
  const [only] = bounds;
  return bounds.size === 1 && only ? only : 'about';
}

function ascending(a: End, b: End): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
