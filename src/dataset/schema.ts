/**
 * The shape of the dataset's files: with shape/, the one source of truth. The types (types.ts) and the
 * JSON Schema files that editors complete from (schemas/) are derived from it; scripts and the build
 * validate with it. Nothing shipped to a page imports it.
 */
import * as v from 'valibot';
import { benchmarkSchema, moveSchema } from './shape/chart.ts';
import { editionSchema } from './shape/edition.ts';
import { entitySchema } from './shape/entity.ts';
import { eventSchema } from './shape/event.ts';
import { factSchema } from './shape/fact.ts';
import { figureSchema } from './shape/figure.ts';
import { quoteSchema } from './shape/quote.ts';
import { sourceSchema } from './shape/source.ts';

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
