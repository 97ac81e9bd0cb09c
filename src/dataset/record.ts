/** The record as its files have it, but for what only entity cards, popup and dossier show. */
import edition from './edition.json' with { type: 'json' };
import entities from './entities.json' with { type: 'json' };
import figures from './figures.json' with { type: 'json' };
import quotes from './quotes.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import type { DatasetRecord, Entity, Figure, Quote, Source } from './types.ts';

export const record: DatasetRecord = {
  edition,
  sources: sources as Source[],
  entities: entities as Entity[],
  figures: figures as Figure[],
  quotes: quotes as Quote[],
};
