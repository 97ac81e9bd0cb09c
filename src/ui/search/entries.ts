import type {
  Dataset,
  Entity,
  Fact,
  Figure,
  Quote,
  Source,
  StoryEvent,
} from '../../dataset/types.ts';
import { nameSource } from '../wording/sources.ts';

export type RecordKind = 'figure' | 'fact' | 'quote' | 'entity' | 'event' | 'source';

/** One record as search sees it: its fields, each with the weight a word found there carries. */
export interface SearchEntry {
  kind: RecordKind;
  id: string;
  /** What the result is listed by. */
  title: string;
  fields: { text: string; weight: number }[];
}

/** Weights. A word in the title says more than one in a source's wording. */
const TITLE = 8;
const NAME = 6;
const STATEMENT = 4;
const WORDING = 2;
const SOURCE = 1;

/** Every record of the dataset as an entry, in the order figures, facts, quotes, entities, events, sources. */
export function toEntries(dataset: Dataset): SearchEntry[] {
  const names = namesIn(dataset);
  return [
    ...dataset.figures.map((figure) => figureEntry(figure, names)),
    ...dataset.facts.map((fact) => factEntry(fact, names)),
    ...dataset.quotes.map((quote) => quoteEntry(quote, names)),
    ...dataset.entities.map(entityEntry),
    ...dataset.events.map((event) => eventEntry(event, names)),
    ...dataset.sources.map(sourceEntry),
  ];
}

/** What the records that a record only refers to are called. */
interface Names {
  /** Of entities, with their aliases. */
  about(ids?: readonly string[]): string;
  /** Of the sources that carry it. */
  carriers(reports: readonly { source: string }[]): string;
}

function namesIn({ entities, sources }: Dataset): Names {
  const ofEntity = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
  const ofSource = new Map(
    sources.map((source) => [source.id, `${nameSource(source)} ${source.publisher ?? ''}`]),
  );
  return {
    about: (ids = []) => ids.map((id) => ofEntity.get(id) ?? '').join(' '),
    carriers: (reports) => reports.map(({ source }) => ofSource.get(source) ?? '').join(' '),
  };
}

function figureEntry(figure: Figure, { about, carriers }: Names): SearchEntry {
  const wordings = figure.reports.map((report) => `${report.asReported} ${report.note ?? ''}`);
  return {
    kind: 'figure',
    id: figure.id,
    title: figure.label,
    fields: [
      { text: figure.label, weight: TITLE },
      { text: about(figure.about), weight: STATEMENT },
      { text: `${figure.consolidated.statement} ${figure.why ?? ''}`, weight: STATEMENT },
      { text: wordings.join(' '), weight: WORDING },
      { text: carriers(figure.reports), weight: SOURCE },
    ],
  };
}

function factEntry(fact: Fact, { about, carriers }: Names): SearchEntry {
  const wordings = fact.reports.map((report) => `${report.evidence ?? ''} ${report.says ?? ''}`);
  return {
    kind: 'fact',
    id: fact.id,
    title: fact.statement,
    fields: [
      { text: fact.statement, weight: TITLE },
      { text: about(fact.about), weight: STATEMENT },
      { text: fact.why ?? '', weight: STATEMENT },
      { text: wordings.join(' '), weight: WORDING },
      { text: carriers(fact.reports), weight: SOURCE },
    ],
  };
}

function quoteEntry(quote: Quote, { about, carriers }: Names): SearchEntry {
  return {
    kind: 'quote',
    id: quote.id,
    title: quote.text,
    fields: [
      { text: quote.text, weight: TITLE },
      { text: about([quote.speaker]), weight: NAME },
      { text: quote.said?.where ?? '', weight: WORDING },
      { text: carriers(quote.reports), weight: SOURCE },
    ],
  };
}

function entityEntry(entity: Entity): SearchEntry {
  return {
    kind: 'entity',
    id: entity.id,
    title: entity.name,
    fields: [
      { text: namesOf(entity), weight: TITLE + NAME },
      { text: entity.summary, weight: STATEMENT },
      { text: (entity.roles ?? []).map((role) => role.as).join(' '), weight: WORDING },
    ],
  };
}

function eventEntry(event: StoryEvent, { about }: Names): SearchEntry {
  return {
    kind: 'event',
    id: event.id,
    title: event.statement,
    fields: [
      { text: event.statement, weight: STATEMENT },
      { text: `${event.date} ${about(event.about)}`, weight: WORDING },
    ],
  };
}

function sourceEntry(source: Source): SearchEntry {
  return {
    kind: 'source',
    id: source.id,
    title: nameSource(source),
    fields: [
      { text: nameSource(source), weight: NAME },
      { text: `${source.publisher ?? ''} ${source.description ?? ''}`, weight: STATEMENT },
      { text: source.published ?? '', weight: SOURCE },
    ],
  };
}

function namesOf({ name, aliases }: Entity): string {
  return [name, ...aliases].join(' ');
}
