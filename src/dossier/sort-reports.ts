import type { FigureReport, Source, Value } from '../dataset/types.ts';
import { nameSource } from '../ui/wording/sources.ts';

export type Column = 'source' | 'published' | 'value';

export interface Order {
  column: Column;
  descending: boolean;
}

/**
 * A figure's reports in the asked order. Equal ones keep the dataset's order; a source without a
 * date comes last whichever way dates are sorted. A range sorts by its low end.
 */
export function sortReports(
  reports: readonly FigureReport[],
  sources: ReadonlyMap<string, Source>,
  { column, descending }: Order,
): FigureReport[] {
  const direction = descending ? -1 : 1;
  const published = (report: FigureReport) => sources.get(report.source)?.published ?? '';
  return reports.toSorted((a, b) => {
    if (column === 'value') return direction * compareValues(a.value, b.value);
    if (column === 'source') {
      return direction * nameOf(a.source, sources).localeCompare(nameOf(b.source, sources), 'en');
    }
    const [first, second] = [published(a), published(b)];
    if (!first || !second) return Number(!first) - Number(!second);
    return direction * first.localeCompare(second);
  });
}

function compareValues(a: Value, b: Value): number {
  const [first, second] = [low(a), low(b)];
  return typeof first === 'number' && typeof second === 'number'
    ? first - second
    : String(first).localeCompare(String(second));
}

function low(value: Value): number | string {
  return Array.isArray(value) ? value[0] : value;
}

function nameOf(id: string, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(id);
  return source ? nameSource(source) : id;
}
