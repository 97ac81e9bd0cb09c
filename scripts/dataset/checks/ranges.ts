import type { Bound, Dataset, Figure, Value } from '../../../src/dataset/types.ts';
import { daysOf } from '../dates.ts';
import type { Problem } from '../problem.ts';

/** Every report lies in the figure's consolidated range, or a note says why the range leaves it out. */
export function checkRanges({ figures }: Dataset): Problem[] {
  return figures.flatMap((figure) => {
    const { low, high } = figure.consolidated;
    const range = { low: ends(low)?.low ?? -Infinity, high: ends(high)?.high ?? Infinity };
    const where = { file: 'figures.json', id: figure.id };
    const upsideDown =
      range.low > range.high
        ? [{ ...where, field: 'consolidated', message: 'its low end is above its high end' }]
        : [];
    const wrongKind = figure.reports.flatMap(({ value }, place) =>
      (typeof value === 'string') === (figure.unit === 'date')
        ? []
        : [
            {
              ...where,
              field: `reports.${place}.value`,
              message: `not a value in ${figure.unit}`,
            },
          ],
    );
    const outside = figure.reports.flatMap(({ value, bound, note }, place) =>
      note !== undefined || lies(value, bound ?? 'exact', range)
        ? []
        : [
            {
              ...where,
              field: `reports.${place}.value`,
              message: 'outside the consolidated range, and no note says why',
            },
          ],
    );
    return [...upsideDown, ...wrongKind, ...outside];
  });
}

interface Range {
  low: number;
  high: number;
}

/** "Under X" may lie anywhere below X, "over X" above it; the rest overlap the range or do not. */
function lies(value: Value, bound: Bound, range: Range): boolean {
  const own = ends(value);
  if (own === undefined) return true;
  if (bound === 'under') return own.high >= range.low;
  if (bound === 'over') return own.low <= range.high;
  if (typeof value === 'string') return own.low <= range.high && own.high >= range.low;
  return own.low >= range.low && own.high <= range.high;
}

/** Dates become day numbers, so that a month spans its days. */
function ends(value: Value | Figure['consolidated']['low']): Range | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { low: value, high: value };
  if (typeof value === 'string') {
    const { first, last } = daysOf(value);
    return { low: Date.parse(first), high: Date.parse(last) };
  }
  return { low: value[0], high: value[1] };
}
