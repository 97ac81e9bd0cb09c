import type { DatasetRecord } from '../dataset/types.ts';
import { joinFigure } from './figures.ts';
import { joinQuote } from './quotes.ts';
import type { Finding, Judged } from './types.ts';

/** The records, and the source that the page itself is (findOwnSource). */
export interface JoinOptions {
  dataset: Pick<DatasetRecord, 'sources' | 'entities' | 'figures' | 'quotes'>;
  ownSource?: string | undefined;
}

/**
 * Makes a finding of a judged match: what the dataset has on it, for a card or a list.
 * @returns undefined where the record is not in the dataset
 */
export function joinRecord(
  judged: Judged,
  { dataset, ownSource }: JoinOptions,
): Finding | undefined {
  const { sources, entities, figures, quotes } = dataset;
  switch (judged.kind) {
    case 'mention': {
      const entity = byId(entities, judged.match.entity);
      return entity && { ...judged, entity };
    }
    case 'figure': {
      const figure = byId(figures, judged.match.figure);
      return figure && joinFigure(judged, { figure, sources, ownSource });
    }
    case 'quote': {
      const quote = byId(quotes, judged.match.quote);
      const speaker = byId(entities, judged.match.speaker);
      return quote && speaker && joinQuote(judged, quote, speaker);
    }
  }
}

/** All of a page; those without a record are left out. */
export function joinRecords(judged: readonly Judged[], options: JoinOptions): Finding[] {
  return judged.flatMap((one) => joinRecord(one, options) ?? []);
}

function byId<T extends { id: string }>(records: readonly T[], id: string): T | undefined {
  return records.find((record) => record.id === id);
}
