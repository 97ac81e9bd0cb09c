/** What only the charts show. */
import * as v from 'valibot';
import { id, text } from './fields.ts';

/** Scores of R1 against o1, for the chart. */
export const benchmarkSchema = v.strictObject({
  id,
  label: text,
  unit: v.picklist(['percent', 'percentile']),
  scores: v.array(v.strictObject({ entity: id, value: v.number() })),
  source: id,
  locator: text,
});

/** Moves of 27 January 2025 at the close, for the chart. Here a fall is negative: the chart shows both directions. */
export const moveSchema = v.strictObject({
  id,
  entity: id,
  label: text,
  percent: v.number(),
  reports: v.pipe(
    v.array(
      v.strictObject({ source: id, asReported: v.optional(text), locator: v.optional(text) }),
    ),
    v.minLength(1),
  ),
});
