import type { Dataset } from '../../../src/dataset/types.ts';
import type { Problem } from '../problem.ts';
import { allReports } from '../reports.ts';

const lists = [
  'sources',
  'entities',
  'figures',
  'facts',
  'quotes',
  'events',
  'benchmarks',
  'moves',
] as const;

/** Ids are unique in their file (and across sources and entities, which `attributedTo` mixes); every reference leads somewhere. */
export function checkReferences(dataset: Dataset): Problem[] {
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const entities = new Set(dataset.entities.map(({ id }) => id));
  return [
    ...lists.flatMap((list) => repeated(`${list}.json`, dataset[list])),
    ...dataset.entities
      .filter(({ id }) => sources.has(id))
      .map(({ id }) => problem('entities.json', id, 'id', 'a source has this id too')),
    ...allReports(dataset).flatMap(({ file, id, field, source, attributedTo }) => [
      ...missing(sources, source, 'source', { file, id, field: `${field}.source` }),
      ...(attributedTo === undefined || sources.has(attributedTo)
        ? []
        : missing(entities, attributedTo, 'source or entity', {
            file,
            id,
            field: `${field}.attributedTo`,
          })),
    ]),
    ...entityReferences(dataset).flatMap(({ entity, ...where }) =>
      missing(entities, entity, 'entity', where),
    ),
    ...sourceReferences(dataset).flatMap(({ source, ...where }) =>
      missing(sources, source, 'source', where),
    ),
  ];
}

function entityReferences(dataset: Dataset) {
  const about = (['figures', 'facts', 'events'] as const).flatMap((list) =>
    dataset[list].flatMap((record) =>
      (record.about ?? []).map((entity, place) => ({
        file: `${list}.json`,
        id: record.id,
        field: `about.${place}`,
        entity,
      })),
    ),
  );
  return [
    ...about,
    ...dataset.quotes.map(({ id, speaker }) => ({
      file: 'quotes.json',
      id,
      field: 'speaker',
      entity: speaker,
    })),
    ...dataset.benchmarks.flatMap(({ id, scores }) =>
      scores.map(({ entity }, place) => ({
        file: 'benchmarks.json',
        id,
        field: `scores.${place}.entity`,
        entity,
      })),
    ),
    ...dataset.moves.map(({ id, entity }) => ({ file: 'moves.json', id, field: 'entity', entity })),
  ];
}

function sourceReferences(dataset: Dataset) {
  return [
    ...dataset.benchmarks.map(({ id, source }) => ({
      file: 'benchmarks.json',
      id,
      field: 'source',
      source,
    })),
    ...dataset.figures.flatMap(({ id, context = [] }) =>
      context.map(({ source }, place) => ({
        file: 'figures.json',
        id,
        field: `context.${place}.source`,
        source,
      })),
    ),
  ];
}

function repeated(file: string, records: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    if (seen.has(id)) return [problem(file, id, 'id', 'another record of this file has this id')];
    seen.add(id);
    return [];
  });
}

function missing(
  ids: ReadonlySet<string>,
  wanted: string,
  what: string,
  where: Omit<Problem, 'message'>,
): Problem[] {
  return ids.has(wanted) ? [] : [{ ...where, message: `no ${what} has the id "${wanted}"` }];
}

function problem(file: string, id: string, field: string, message: string): Problem {
  return { file, id, field, message };
}
