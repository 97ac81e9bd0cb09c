import type { Dataset, Entity, Fact, Figure, Quote, Source } from '../dataset/types.ts';
import { nameSource } from './wording/sources.ts';

/** Finds records by id, and what a record of one kind has to do with those of another. */
export interface Records {
  source(id: string): Source | undefined;
  entity(id: string): Entity | undefined;
  figure(id: string): Figure | undefined;
  /** Names of entities, known ids only, for a list. */
  entityNames(ids: readonly string[]): string[];
  /** What an origin (a source's or an entity's id) is called. */
  originName(id: string): string;
  /** An entity's records: facts that name it, its figures, what it said. */
  about(entity: string): { facts: Fact[]; figures: Figure[]; quotes: Quote[] };
}

const made = new WeakMap<Dataset, Records>();

/** One index for each dataset, made at its first use. */
export function recordsOf(dataset: Dataset): Records {
  const known = made.get(dataset);
  if (known) return known;
  const records = createRecords(dataset);
  made.set(dataset, records);
  return records;
}

function createRecords(dataset: Dataset): Records {
  const sources = new Map(dataset.sources.map((one) => [one.id, one]));
  const entities = new Map(dataset.entities.map((one) => [one.id, one]));
  const figures = new Map(dataset.figures.map((one) => [one.id, one]));

  return {
    source: (id) => sources.get(id),
    entity: (id) => entities.get(id),
    figure: (id) => figures.get(id),
    entityNames: (ids) => ids.flatMap((id) => entities.get(id)?.name ?? []),
    originName(id) {
      const source = sources.get(id);
      return entities.get(id)?.name ?? (source ? nameSource(source) : id);
    },
    about: (entity) => ({
      facts: dataset.facts.filter((fact) => fact.about.includes(entity)),
      figures: dataset.figures.filter((figure) => figure.about.includes(entity)),
      quotes: dataset.quotes.filter((quote) => quote.speaker === entity),
    }),
  };
}
