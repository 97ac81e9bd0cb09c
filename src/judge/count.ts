/** Counts reports as what they are: of how many sources, and whether all trace to one origin. */
import type { FigureReport, Source } from '../dataset/types.ts';
import type { ReportCount } from './types.ts';

/**
 * @param reports those to count, the page's own left out by the caller
 * @param sources the dataset's
 */
export function countReports(
  reports: readonly FigureReport[],
  sources: readonly Source[],
): ReportCount {
  const tiers = new Map(sources.map((source) => [source.id, source.tier]));
  const distinct = new Set(reports.map((report) => report.source));
  const articles = [...distinct].filter((id) => tiers.get(id) === 'article');
  const origin = originOf(reports);
  return {
    reports: reports.length,
    sources: distinct.size,
    articles: articles.length,
    ...(origin !== undefined && { origin }),
  };
}

/** The one origin all reports trace to; a source that is it counts as tracing to itself. */
function originOf(reports: readonly FigureReport[]): string | undefined {
  const origin = reports.find((report) => report.attributedTo)?.attributedTo;
  if (!origin) return undefined;
  const all = reports.every(
    ({ attributedTo, source }) => attributedTo === origin || source === origin,
  );
  return all ? origin : undefined;
}
