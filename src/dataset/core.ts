/**
 * The core of the dataset: what the recogniser and the judge need, and no more, so that the reader
 * stays small. Its shape is checked before the build (schema.ts), not while a page is read.
 */
import edition from './edition.json' with { type: 'json' };
import entities from './entities.json' with { type: 'json' };
import figures from './figures.json' with { type: 'json' };
import quotes from './quotes.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import type { CoreDataset, Entity, Figure, Quote, Source } from './types.ts';

export const core: CoreDataset = {
  edition,
  sources: sources as Source[],
  entities: entities as Entity[],
  figures: figures as Figure[],
  quotes: quotes as Quote[],
};
