/**
 * The core as a page is given it: a row for each record, which names no fields. It is unpacked where it
 * arrives (scripts/build/core-dataset.ts) and known to nobody else.
 */
import type { CoreDataset, CoreEntity, CoreFigure, Value } from './types.ts';

/** Of the two keys (source-keys.ts) as `packKey` writes them. */
type SourceRow = [id: string, address: string, title: string];
type EntityRow = [kind: CoreEntity['kind'], id: string, name: string, ...aliases: string[]];
type FigureRow = [
  id: string,
  unit: CoreFigure['unit'],
  disputed: 0 | 1,
  range: [low: CoreFigure['consolidated']['low'], high: CoreFigure['consolidated']['high']],
  reports: Value[],
  ...context: [source: string, ...cues: string[]][],
];
type QuoteRow = [common: 0 | 1, id: string, speaker: string, text: string, ...reports: string[]];

export interface CoreRows {
  sources: SourceRow[];
  entities: EntityRow[];
  figures: FigureRow[];
  quotes: QuoteRow[];
}

export function rowsOf({ sources, entities, figures, quotes }: CoreDataset): CoreRows {
  return {
    sources: sources.map(({ id, address, title }) => [id, packKey(address), packKey(title)]),
    entities: entities.map(({ kind, id, name, aliases }) => [kind, id, name, ...aliases]),
    figures: figures.map(
      ({ id, unit, disputed, consolidated: { low, high }, reports, context }) => [
        id,
        unit,
        disputed ? 1 : 0,
        [low, high],
        reports.map(({ value }) => value),
        ...(context ?? []).map(({ source, cues }): [string, ...string[]] => [source, ...cues]),
      ],
    ),
    quotes: quotes.map(({ common, id, speaker, text, reports }) => [
      common ? 1 : 0,
      id,
      speaker,
      text,
      ...reports.map(({ as }) => as),
    ]),
  };
}

/** The core again; what it left unsaid (no context, not common) is said. */
export function coreFrom({ sources, entities, figures, quotes }: CoreRows): CoreDataset {
  return {
    sources: sources.map(([id, address, title]) => ({
      id,
      address: unpackKey(address),
      title: unpackKey(title),
    })),
    entities: entities.map(([kind, id, name, ...aliases]) => ({ kind, id, name, aliases })),
    figures: figures.map(([id, unit, disputed, [low, high], reports, ...context]) => ({
      id,
      unit,
      disputed: !!disputed,
      consolidated: { low, high },
      reports: reports.map((value) => ({ value })),
      context: context.map(([source, ...cues]) => ({ source, cues })),
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

/** In base 36, '' for none: in plain digits they take a third more. */
function packKey(key: number | undefined): string {
  return key === undefined ? '' : key.toString(36);
}

function unpackKey(key: string): number | undefined {
  return key === '' ? undefined : Number.parseInt(key, 36);
}
