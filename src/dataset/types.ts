/** The dataset's types, derived from its schema. One word per idea: docs/architecture.md lists them. */
import type { InferOutput } from 'valibot';
import type * as schema from './schema.ts';

export type Source = InferOutput<typeof schema.sourceSchema>;
export type Entity = InferOutput<typeof schema.entitySchema>;
export type Figure = InferOutput<typeof schema.figureSchema>;
export type FigureReport = InferOutput<typeof schema.figureReportSchema>;
export type Fact = InferOutput<typeof schema.factSchema>;
export type FactReport = InferOutput<typeof schema.factReportSchema>;
export type Quote = InferOutput<typeof schema.quoteSchema>;
export type StoryEvent = InferOutput<typeof schema.eventSchema>;
export type Benchmark = InferOutput<typeof schema.benchmarkSchema>;
export type Move = InferOutput<typeof schema.moveSchema>;
export type Edition = InferOutput<typeof schema.editionSchema>;

export type Unit = Figure['unit'];
/** A number in the figure's unit, [low, high], or an ISO day, month or year. */
export type Value = FigureReport['value'];
export type Bound = NonNullable<FigureReport['bound']>;

/** What the recogniser and the judge need: enough to find and to compare. */
export interface CoreDataset {
  edition: Edition;
  sources: Source[];
  entities: Entity[];
  figures: Figure[];
  quotes: Quote[];
}

/** The whole dataset: the core and what only cards, popup and dossier show. */
export interface Dataset extends CoreDataset {
  facts: Fact[];
  events: StoryEvent[];
  benchmarks: Benchmark[];
  moves: Move[];
}
