import type {
  CoreDataset,
  Dataset,
  Entity,
  Fact,
  Figure,
  Quote,
  Source,
  StoryEvent,
} from './types.ts';

type ById<T> = ReadonlyMap<string, T>;

/** The records of the core by id. */
export interface CoreIndex {
  sources: ById<Source>;
  entities: ById<Entity>;
  figures: ById<Figure>;
  quotes: ById<Quote>;
}

/** The records of the whole dataset by id. */
export interface DatasetIndex extends CoreIndex {
  facts: ById<Fact>;
  events: ById<StoryEvent>;
}

/** What the dataset holds on one entity, each list in the dataset's order. */
export interface EntityRecord {
  facts: Fact[];
  figures: Figure[];
  /** Said by the entity. */
  quotes: Quote[];
  events: StoryEvent[];
}

/** Maps of the core's records. An id that is not there gives undefined. */
export function indexCore(core: CoreDataset): CoreIndex {
  return {
    sources: byId(core.sources),
    entities: byId(core.entities),
    figures: byId(core.figures),
    quotes: byId(core.quotes),
  };
}

/** Maps of all records. An id that is not there gives undefined. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  return { ...indexCore(dataset), facts: byId(dataset.facts), events: byId(dataset.events) };
}

/** Everything about (or, for quotes, said by) the entity. */
export function recordOf(dataset: Dataset, entity: string): EntityRecord {
  return {
    facts: dataset.facts.filter((fact) => fact.about.includes(entity)),
    figures: dataset.figures.filter((figure) => figure.about.includes(entity)),
    quotes: dataset.quotes.filter((quote) => quote.speaker === entity),
    events: dataset.events.filter((event) => event.about?.includes(entity) ?? false),
  };
}

function byId<T extends { id: string }>(records: readonly T[]): ById<T> {
  return new Map(records.map((record) => [record.id, record]));
}
