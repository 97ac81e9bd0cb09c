import type { CoreDataset, Entity, Figure, Quote, Source } from './types.ts';

type ById<T> = ReadonlyMap<string, T>;

/** The records of the core by id. */
export interface CoreIndex {
  sources: ById<Source>;
  entities: ById<Entity>;
  figures: ById<Figure>;
  quotes: ById<Quote>;
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

function byId<T extends { id: string }>(records: readonly T[]): ById<T> {
  return new Map(records.map((record) => [record.id, record]));
}
