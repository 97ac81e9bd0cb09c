import type { Dataset } from '../dataset/types.ts';
import type { RecordKey } from './filters.ts';

export interface Contribution {
  figures: RecordKey[];
  facts: RecordKey[];
  quotes: RecordKey[];
  events: RecordKey[];
  /** Of the figures and facts: those that no other source carries. */
  alone: RecordKey[];
}

type Reported = { id: string; reports: readonly { source: string }[] };

/** What one source brings to the dataset: the records it reports, each once. */
export function contributionOf(dataset: Dataset, source: string): Contribution {
  const carries = (record: Reported) => record.reports.some((report) => report.source === source);
  const figures = dataset.figures.filter(carries);
  const facts = dataset.facts.filter(carries);
  const isAlone = (record: Reported) => record.reports.every((report) => report.source === source);
  return {
    figures: figures.map(({ id }): RecordKey => `figure/${id}`),
    facts: facts.map(({ id }): RecordKey => `fact/${id}`),
    quotes: dataset.quotes.filter(carries).map(({ id }): RecordKey => `quote/${id}`),
    events: dataset.events.filter(carries).map(({ id }): RecordKey => `event/${id}`),
    alone: [
      ...figures.filter(isAlone).map(({ id }): RecordKey => `figure/${id}`),
      ...facts.filter(isAlone).map(({ id }): RecordKey => `fact/${id}`),
    ],
  };
}
