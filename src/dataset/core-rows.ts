/**
 * The core as a page is given it: a row for each record, which names no fields. It is unpacked where it
 * arrives (scripts/build/core-dataset.ts) and known to nobody else.
 */
import type { CoreDataset, CoreEntity, CoreFigure, Value } from './types.ts';

type EntityRow = [kind: CoreEntity['kind'], id: string, name: string, ...aliases: string[]];
type FigureRow = [
  id: string,
  unit: CoreFigure['unit'],
  disputed: 0 | 1,
  range: [low: CoreFigure['consolidated']['low'], high: CoreFigure['consolidated']['high']],
  reports: Value[],
];
type QuoteRow = [common: 0 | 1, id: string, speaker: string, text: string, ...reports: string[]];

export interface CoreRows {
  entities: EntityRow[];
  figures: FigureRow[];
  quotes: QuoteRow[];
}

/** What `coreFrom` makes a core of again. */
export function rowsOf({ entities, figures, quotes }: CoreDataset): CoreRows {
  return {
    entities: entities.map(({ kind, id, name, aliases }) => [kind, id, name, ...aliases]),
    figures: figures.map(({ id, unit, disputed, consolidated: { low, high }, reports }) => [
      id,
      unit,
      disputed ? 1 : 0,
      [low, high],
      reports.map(({ value }) => value),
    ]),
    quotes: quotes.map(({ common, id, speaker, text, reports }) => [
      common ? 1 : 0,
      id,
      speaker,
      text,
      ...reports.map(({ as }) => as),
    ]),
  };
}

/** The core again; what it left unsaid (not common) is said. */
export function coreFrom({ entities, figures, quotes }: CoreRows): CoreDataset {
  return {
    entities: entities.map(([kind, id, name, ...aliases]) => ({ kind, id, name, aliases })),
    figures: figures.map(([id, unit, disputed, [low, high], reports]) => ({
      id,
      unit,
      disputed: !!disputed,
      consolidated: { low, high },
      reports: reports.map((value) => ({ value })),
    })),
    quotes: quotes.map(([common, id, speaker, text, ...reports]) => ({
      common: !!common,
      id,
      speaker,
      text,
      reports: reports.map((as) => ({ as })),
    })),
  };
}
