import type { Dataset } from '../../src/dataset/types.ts';

/** A report of any record, with where it stands and the words it quotes from its source. */
export interface LocatedReport {
  file: string;
  /** The record's id. */
  id: string;
  field: string;
  source: string;
  /** The words said to be the source's own, and the field that holds them. */
  words?: string;
  wordsField: string;
  locator?: string | undefined;
  attributedTo?: string | undefined;
}

/** Every report of every record, people's and firms' roles among them. */
export function allReports(dataset: Dataset): LocatedReport[] {
  return [
    ...dataset.entities.flatMap((entity) =>
      (entity.roles ?? []).map((role, place) => ({
        ...at('entities.json', entity.id, `roles.${place}`, role),
        words: role.as,
        wordsField: 'as',
      })),
    ),
    ...dataset.figures.flatMap((figure) =>
      figure.reports.map((report, place) => ({
        ...at('figures.json', figure.id, `reports.${place}`, report),
        words: report.asReported,
        wordsField: 'asReported',
      })),
    ),
    ...dataset.quotes.flatMap((quote) =>
      quote.reports.map((report, place) => ({
        ...at('quotes.json', quote.id, `reports.${place}`, report),
        words: report.as,
        wordsField: 'as',
      })),
    ),
    ...(['facts', 'events'] as const).flatMap((kind) =>
      dataset[kind].flatMap((record) =>
        record.reports.map((report, place) => ({
          ...at(`${kind}.json`, record.id, `reports.${place}`, report),
          ...(report.evidence === undefined ? {} : { words: report.evidence }),
          wordsField: 'evidence',
        })),
      ),
    ),
    ...dataset.moves.flatMap((move) =>
      move.reports.map((report, place) => ({
        ...at('moves.json', move.id, `reports.${place}`, report),
        ...(report.asReported === undefined ? {} : { words: report.asReported }),
        wordsField: 'asReported',
      })),
    ),
  ];
}

function at(
  file: string,
  id: string,
  field: string,
  report: {
    source: string;
    locator?: string | undefined;
    attributedTo?: string | undefined;
  },
) {
  const { source, locator, attributedTo } = report;
  return { file, id, field, source, locator, attributedTo };
}
