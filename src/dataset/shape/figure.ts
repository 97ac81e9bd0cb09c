import * as v from 'valibot';
import { date, described, id, text } from './fields.ts';

const bound = v.picklist(['under', 'over', 'about', 'exact']);

export const figureReportSchema = v.strictObject({
  source: id,
  value: described(
    v.union([v.number(), v.tuple([v.number(), v.number()]), date]),
    "A number in the figure's unit, [low, high] for a range, or a date (ISO day, month or year). A fall is positive.",
  ),
  asReported: described(
    text,
    "The source's own wording, verbatim and short; the value as the document has it where there is a locator.",
  ),
  bound: v.optional(bound),
  attributedTo: v.optional(
    described(
      id,
      'The origin the source takes the value from: a source or entity id. Reports that share it count as tracing to one.',
    ),
  ),
  namesOrigin: v.optional(
    described(
      v.literal(false),
      'false where the source gives the value without naming that origin.',
    ),
  ),
  note: v.optional(
    described(
      text,
      'Why the consolidated range leaves this report out (intraday, outlier, another quantity).',
    ),
  ),
  locator: v.optional(
    described(
      text,
      'Where in a primary or later source (section, table, page) when its text is not at hand.',
    ),
  ),
});

export const figureSchema = v.strictObject({
  id,
  about: v.array(id),
  label: text,
  unit: v.picklist([
    'USD',
    'percent',
    'chips',
    'people',
    'date',
    'months',
    'years',
    'downloads',
    'hours',
    'count',
  ]),
  reports: v.pipe(v.array(figureReportSchema), v.minLength(1)),
  consolidated: v.strictObject({
    low: described(v.nullable(v.union([v.number(), date])), 'null is an open bound.'),
    high: v.nullable(v.union([v.number(), date])),
    statement: text,
  }),
  disputed: v.boolean(),
  why: described(v.nullable(text), 'Neutral: what the dispute is, or what the figure covers.'),
  context: v.optional(
    described(
      v.array(v.strictObject({ statement: text, source: id, cues: v.array(text) })),
      "What a page that uses the figure often leaves out; shown unless the page's own text has one of the cues.",
    ),
  ),
});
