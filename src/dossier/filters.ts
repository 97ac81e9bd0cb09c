import type { Dataset } from '../dataset/types.ts';
import type { RecordKind } from '../ui/search/entries.ts';

/** What the reader of the dossier has asked to see. */
export interface Filters {
  query: string;
  /** Source id; '' for all. */
  source: string;
  /** Entity id of a person; '' for all. */
  person: string;
  disputedOnly: boolean;
  /** Whether to show what became known after the story's first days. */
  later: boolean;
}

export const noFilters: Filters = {
  query: '',
  source: '',
  person: '',
  disputedOnly: false,
  later: true,
};

export type RecordKey = `${RecordKind}/${string}`;

export interface Narrowing {
  filters: Filters;
  /** Keys of the records the query finds; undefined when there is no query. */
  found?: ReadonlySet<string>;
  /** A record to show whatever the filters say: the one a link leads to. */
  kept?: RecordKey;
}

type Reported = { reports: readonly { source: string }[] };

/**
 * The part of the dataset that passes the filters, in the same shape and order; exports are made
 * from it, so they hold what is shown. Without later knowledge, later sources and their reports
 * are gone. Sources and entities stay while they pass the query and carry a record that is shown.
 */
export function narrowDataset(dataset: Dataset, { filters, found, kept }: Narrowing): Dataset {
  const laterSources = new Set(
    dataset.sources.filter((source) => source.tier === 'later').map((source) => source.id),
  );
  const inTime = (source: string) => filters.later || !laterSources.has(source);
  const bySource = (record: Reported) =>
    !filters.source || record.reports.some((report) => report.source === filters.source);
  const asked = (kind: RecordKind, id: string) => !found || found.has(`${kind}/${id}`);
  const isKept = (kind: RecordKind, id: string) => kept === `${kind}/${id}`;

  function pick<T extends Reported & { id: string }>(
    kind: RecordKind,
    records: readonly T[],
    passes: (record: T) => boolean,
  ): T[] {
    return records.flatMap((record) => {
      if (isKept(kind, record.id)) return [record];
      const reports = record.reports.filter((report) => inTime(report.source));
      const shown = { ...record, reports };
      const stays =
        reports.length > 0 && bySource(shown) && asked(kind, record.id) && passes(record);
      return stays ? [shown] : [];
    });
  }

  const ofPerson = (about: readonly string[] = []) =>
    !filters.person || about.includes(filters.person);
  const figures = pick(
    'figure',
    dataset.figures,
    (figure) => ofPerson(figure.about) && (!filters.disputedOnly || figure.disputed),
  );
  const facts = pick(
    'fact',
    dataset.facts,
    (fact) => ofPerson(fact.about) && (!filters.disputedOnly || fact.status === 'disputed'),
  );
  const quotes = pick(
    'quote',
    dataset.quotes,
    (quote) => ofPerson([quote.speaker]) && !filters.disputedOnly,
  );
  const events = pick(
    'event',
    dataset.events,
    (event) => ofPerson(event.about) && !filters.disputedOnly,
  );

  const narrowed = filters.source || filters.person || filters.disputedOnly;
  const shownAbout = new Set([
    ...[...figures, ...facts].flatMap((record) => record.about),
    ...events.flatMap((event) => event.about ?? []),
    ...quotes.map((quote) => quote.speaker),
  ]);
  const shownSources = new Set(
    [...figures, ...facts, ...quotes, ...events].flatMap((record) =>
      record.reports.map((report) => report.source),
    ),
  );

  return {
    edition: dataset.edition,
    figures,
    facts,
    quotes,
    events,
    entities: dataset.entities.filter(
      ({ id }) =>
        isKept('entity', id) || (asked('entity', id) && (!narrowed || shownAbout.has(id))),
    ),
    sources: dataset.sources.filter(
      ({ id }) =>
        isKept('source', id) ||
        (inTime(id) &&
          (shownSources.has(id) || (!narrowed && asked('source', id))) &&
          (!filters.source || id === filters.source || shownSources.has(id))),
    ),
    benchmarks: found || narrowed ? [] : dataset.benchmarks.filter(({ source }) => inTime(source)),
    moves: found || narrowed ? [] : dataset.moves,
  };
}

/** Whether any filter hides something. */
export function isNarrowed(filters: Filters): boolean {
  return (
    filters.query.trim() !== '' ||
    filters.source !== '' ||
    filters.person !== '' ||
    filters.disputedOnly ||
    !filters.later
  );
}
