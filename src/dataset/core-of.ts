import type { CoreDataset, DatasetRecord, FigureReport, Quote } from './types.ts';

/**
 * Words of a printed form that is kept: a page may print it alone. Longer ones are known by the
 * quote's text; a test holds the recogniser's index of the core equal to that of the record.
 */
const LONGEST_FORM = 8;

/** Takes from the record what finding and judging need; everything else comes with the cards. */
export function coreOf({ entities, figures, quotes }: DatasetRecord): CoreDataset {
  return {
    entities: entities.map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases })),
    figures: figures.map(({ id, unit, disputed, reports, consolidated }) => ({
      id,
      unit,
      disputed,
      reports: reports.filter(isExact).map(({ value }) => ({ value })),
      consolidated: { low: consolidated.low, high: consolidated.high },
    })),
    quotes: quotes.map(({ id, speaker, text, reports, common }) => ({
      id,
      speaker,
      text,
      reports: shortForms(reports).map((as) => ({ as })),
      ...(common && { common }),
    })),
  };
}

function shortForms(reports: Quote['reports']): string[] {
  const forms = new Set(reports.map((report) => report.as));
  return [...forms].filter((as) => as.split(' ').length <= LONGEST_FORM);
}

/** A number that the range counts and that is given as it is. */
function isExact({ value, bound = 'exact', note }: FigureReport): boolean {
  return note === undefined && bound === 'exact' && typeof value !== 'string';
}
