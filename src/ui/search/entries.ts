import type { Dataset } from '../../dataset/types.ts';
import { nameSource } from '../wording/sources.ts';

export type RecordKind = 'figure' | 'fact' | 'quote' | 'entity' | 'event' | 'source';

/** One record as search sees it: its fields, each with the weight a word found there carries. */
export interface Entry {
  kind: RecordKind;
  id: string;
  /** What the result is listed by. */
  title: string;
  fields: { text: string; weight: number }[];
}

/** A word in the title says more than one in a source's wording. */
const TITLE = 8;
const NAME = 6;
const STATEMENT = 4;
const WORDING = 2;
const SOURCE = 1;

/** Every record of the dataset as an entry, in the order figures, facts, quotes, entities, events, sources. */
export function toEntries(dataset: Dataset): Entry[] {
  const names = new Map(dataset.entities.map((entity) => [entity.id, namesOf(entity)]));
  const sources = new Map(
    dataset.sources.map((source) => [source.id, `${nameSource(source)} ${source.publisher ?? ''}`]),
  );
  const about = (ids: readonly string[] = []) => ids.map((id) => names.get(id) ?? '').join(' ');
  const carriers = (reports: readonly { source: string }[]) =>
    reports.map((report) => sources.get(report.source) ?? '').join(' ');

  return [
    ...dataset.figures.map((figure) => ({
      kind: 'figure' as const,
      id: figure.id,
      title: figure.label,
      fields: [
        { text: figure.label, weight: TITLE },
        { text: about(figure.about), weight: STATEMENT },
        { text: `${figure.consolidated.statement} ${figure.why ?? ''}`, weight: STATEMENT },
        {
          text: figure.reports
            .map((report) => `${report.asReported} ${report.note ?? ''}`)
            .join(' '),
          weight: WORDING,
        },
        { text: carriers(figure.reports), weight: SOURCE },
      ],
    })),
    ...dataset.facts.map((fact) => ({
      kind: 'fact' as const,
      id: fact.id,
      title: fact.statement,
      fields: [
        { text: fact.statement, weight: TITLE },
        { text: about(fact.about), weight: STATEMENT },
        { text: fact.why ?? '', weight: STATEMENT },
        {
          text: fact.reports
            .map((report) => `${report.evidence ?? ''} ${report.says ?? ''}`)
            .join(' '),
          weight: WORDING,
        },
        { text: carriers(fact.reports), weight: SOURCE },
      ],
    })),
    ...dataset.quotes.map((quote) => ({
      kind: 'quote' as const,
      id: quote.id,
      title: quote.text,
      fields: [
        { text: quote.text, weight: TITLE },
        { text: names.get(quote.speaker) ?? '', weight: NAME },
        { text: quote.said?.where ?? '', weight: WORDING },
        { text: carriers(quote.reports), weight: SOURCE },
      ],
    })),
    ...dataset.entities.map((entity) => ({
      kind: 'entity' as const,
      id: entity.id,
      title: entity.name,
      fields: [
        { text: namesOf(entity), weight: TITLE + NAME },
        { text: entity.summary, weight: STATEMENT },
        { text: (entity.roles ?? []).map((role) => role.as).join(' '), weight: WORDING },
      ],
    })),
    ...dataset.events.map((event) => ({
      kind: 'event' as const,
      id: event.id,
      title: event.statement,
      fields: [
        { text: event.statement, weight: STATEMENT },
        { text: `${event.date} ${about(event.about)}`, weight: WORDING },
      ],
    })),
    ...dataset.sources.map((source) => ({
      kind: 'source' as const,
      id: source.id,
      title: nameSource(source),
      fields: [
        { text: nameSource(source), weight: NAME },
        { text: `${source.publisher ?? ''} ${source.description ?? ''}`, weight: STATEMENT },
        { text: source.published ?? '', weight: SOURCE },
      ],
    })),
  ];
}

function namesOf(entity: { name: string; aliases: readonly string[] }): string {
  return [entity.name, ...entity.aliases].join(' ');
}
