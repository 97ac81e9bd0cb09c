/** The dataset's types, derived from its schema. One word per idea: docs/architecture.md lists them. */
import type { InferOutput } from 'valibot';
import type { benchmarkSchema, moveSchema } from './shape/chart.ts';
import type { editionSchema } from './shape/edition.ts';
import type { entitySchema } from './shape/entity.ts';
import type { eventSchema } from './shape/event.ts';
import type { factReportSchema, factSchema } from './shape/fact.ts';
import type { figureReportSchema, figureSchema } from './shape/figure.ts';
import type { quoteSchema } from './shape/quote.ts';
import type { sourceSchema } from './shape/source.ts';

export type Source = InferOutput<typeof sourceSchema>;
export type Entity = InferOutput<typeof entitySchema>;
export type Figure = InferOutput<typeof figureSchema>;
export type FigureReport = InferOutput<typeof figureReportSchema>;
export type Fact = InferOutput<typeof factSchema>;
export type FactReport = InferOutput<typeof factReportSchema>;
export type Quote = InferOutput<typeof quoteSchema>;
export type StoryEvent = InferOutput<typeof eventSchema>;
export type Benchmark = InferOutput<typeof benchmarkSchema>;
export type Move = InferOutput<typeof moveSchema>;
export type Edition = InferOutput<typeof editionSchema>;

export type Unit = Figure['unit'];
/** A number in the figure's unit, [low, high], or an ISO day, month or year. */
export type Value = FigureReport['value'];
export type Bound = NonNullable<FigureReport['bound']>;

export type CoreEntity = Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>;
export type CoreQuote = Pick<Quote, 'id' | 'speaker' | 'text' | 'common'> & {
  reports: Pick<Quote['reports'][number], 'as'>[];
};
export type CoreFigure = Pick<Figure, 'id' | 'unit' | 'disputed'> & {
  /** The core has only those that give a number exactly: what a page's “more than” must not exceed. */
  reports: Pick<FigureReport, 'value' | 'bound' | 'note'>[];
  consolidated: Pick<Figure['consolidated'], 'low' | 'high'>;
};

/** What a page often leaves out of a figure: who says it, and the cues by which a page that says it is known. */
export type FigureCues = Pick<Figure, 'id'> & {
  context?: Pick<NonNullable<Figure['context']>[number], 'source' | 'cues'>[] | undefined;
};

/** What the recogniser and the judge need, and no more: enough to find and to compare. */
export interface CoreDataset {
  entities: CoreEntity[];
  figures: CoreFigure[];
  quotes: CoreQuote[];
}

/** What a card about a figure or a quote shows. */
export interface DatasetRecord {
  edition: Edition;
  sources: Source[];
  entities: Entity[];
  figures: Figure[];
  quotes: Quote[];
}

/** The whole dataset. */
export interface Dataset extends DatasetRecord {
  facts: Fact[];
  events: StoryEvent[];
  benchmarks: Benchmark[];
  moves: Move[];
}
