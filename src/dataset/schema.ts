/**
 * The shape of the dataset's files: the one source of truth. The types (types.ts) and the JSON
 * Schema files that editors complete from are derived from it; scripts and the build validate with
 * it. Nothing shipped to a page imports it.
 */
import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
const text = v.pipe(v.string(), v.minLength(1));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);
const url = v.pipe(v.string(), v.url());

/** A schema with the text that editors show while a contributor types. */
function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

export const sourceSchema = v.strictObject({
  id,
  title: described(
    v.nullable(text),
    'null where the document has no title; it is then described, not named.',
  ),
  publisher: v.nullable(text),
  kind: v.picklist(['news', 'paper', 'statement', 'analysis', 'filing']),
  published: v.nullable(date),
  url: v.nullable(url),
  tier: v.picklist(['article', 'primary', 'later']),
  description: v.optional(
    described(text, 'How to name a source without a title or publisher, in our own words.'),
  ),
});

export const entitySchema = v.strictObject({
  id,
  kind: v.picklist([
    'company',
    'model',
    'person',
    'chip',
    'index',
    'project',
    'product',
    'publication',
    'organisation',
    'paper',
  ]),
  name: text,
  aliases: v.array(text),
  summary: text,
  roles: v.optional(
    described(
      v.array(v.strictObject({ source: id, as: text, locator: v.optional(text) })),
      'For people and firms: role and affiliation as each source gives them.',
    ),
  ),
});

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

export const factReportSchema = v.strictObject({
  source: id,
  evidence: v.optional(
    described(
      text,
      'Verbatim, at most 15 words; or a locator for a primary or later source whose text is not at hand.',
    ),
  ),
  locator: v.optional(text),
  says: v.optional(described(text, 'What this source says where it departs from the statement.')),
  attributedTo: v.optional(id),
});

export const factSchema = v.strictObject({
  id,
  about: v.array(id),
  statement: text,
  status: v.picklist(['agreed', 'disputed', 'single-source']),
  reports: v.pipe(v.array(factReportSchema), v.minLength(1)),
  why: v.optional(text),
});

export const quoteSchema = v.strictObject({
  id,
  speaker: described(id, 'An entity id.'),
  text: described(text, 'The fullest form known.'),
  said: v.optional(v.strictObject({ date: v.optional(date), where: v.optional(text) })),
  reports: v.pipe(
    v.array(v.strictObject({ source: id, as: text, locator: v.optional(text) })),
    v.minLength(1),
  ),
  common: v.optional(
    described(
      v.boolean(),
      'Too common to be recognised without its speaker near by ("impressive", "curiosity").',
    ),
  ),
});

export const eventSchema = v.strictObject({
  id,
  date,
  precision: v.picklist(['day', 'month', 'year']),
  statement: text,
  about: v.optional(v.array(id)),
  reports: v.pipe(v.array(factReportSchema), v.minLength(1)),
});

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

/** One place for the dataset's version (semantic) and the day it stands for. */
export const editionSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  date,
});

/** file name under src/dataset -> schema of its content. */
export const fileSchemas = {
  'edition.json': editionSchema,
  'sources.json': v.array(sourceSchema),
  'entities.json': v.array(entitySchema),
  'figures.json': v.array(figureSchema),
  'facts.json': v.array(factSchema),
  'quotes.json': v.array(quoteSchema),
  'events.json': v.array(eventSchema),
  'benchmarks.json': v.array(benchmarkSchema),
  'moves.json': v.array(moveSchema),
} as const;
