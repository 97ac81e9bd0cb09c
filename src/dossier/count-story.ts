import type { Dataset } from '../dataset/types.ts';

/** The numbers of the opening summary. */
export interface StoryCount {
  sources: number;
  articles: number;
  primary: number;
  later: number;
  figures: number;
  disputedFigures: number;
  facts: number;
  agreedFacts: number;
  disputedFacts: number;
  singleSourceFacts: number;
  quotes: number;
  /** Quotes that at least one source prints in another form than the fullest. */
  shortenedQuotes: number;
  speakers: number;
  reports: number;
  /** First and last day, month or year of the events; undefined without events. */
  span?: { from: string; to: string };
}

/** @param dataset what is shown of it: filters narrow the numbers, too */
export function countStory(dataset: Dataset): StoryCount {
  const { sources, figures, facts, quotes, events } = dataset;
  const ofTier = (tier: string) => sources.filter((source) => source.tier === tier).length;
  const ofStatus = (status: string) => facts.filter((fact) => fact.status === status).length;
  const dates = events.map((event) => event.date).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    sources: sources.length,
    articles: ofTier('article'),
    primary: ofTier('primary'),
    later: ofTier('later'),
    figures: figures.length,
    disputedFigures: figures.filter((figure) => figure.disputed).length,
    facts: facts.length,
    agreedFacts: ofStatus('agreed'),
    disputedFacts: ofStatus('disputed'),
    singleSourceFacts: ofStatus('single-source'),
    quotes: quotes.length,
    shortenedQuotes: quotes.filter((quote) =>
      quote.reports.some((report) => bare(report.as) !== bare(quote.text)),
    ).length,
    speakers: new Set(quotes.map((quote) => quote.speaker)).size,
    reports: [...figures, ...facts, ...quotes].reduce((n, record) => n + record.reports.length, 0),
    ...(from && to ? { span: { from, to } } : {}),
  };
}

/** A wording without case, punctuation and white space: what is left differs only in words. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
