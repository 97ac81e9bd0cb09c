import type { Dataset, Source, Value } from '../../dataset/types.ts';
import { nameSource } from '../../ui/wording/sources.ts';

const HEADER = [
  'kind',
  'record',
  'label',
  'status',
  'source',
  'source_title',
  'publisher',
  'published',
  'tier',
  'url',
  'value_low',
  'value_high',
  'unit',
  'bound',
  'wording',
  'locator',
  'traces_to',
  'note',
] as const;

type Row = Partial<Record<(typeof HEADER)[number], string | number>>;

/** One row a report (RFC 4180: CRLF, quoted where needed), so a spreadsheet can sort and pivot it. */
export function toCsv(dataset: Dataset): string {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const rows: Row[] = [
    ...dataset.figures.flatMap((figure) =>
      figure.reports.map((report) => ({
        kind: 'figure',
        record: figure.id,
        label: figure.label,
        status: figure.disputed ? 'disputed' : 'undisputed',
        ...sourceCells(report.source, sources),
        ...valueCells(report.value),
        unit: figure.unit,
        bound: report.bound ?? 'exact',
        wording: report.asReported,
        locator: report.locator ?? '',
        traces_to: report.attributedTo ?? '',
        note: report.note ?? '',
      })),
    ),
    ...dataset.facts.flatMap((fact) =>
      fact.reports.map((report) => ({
        kind: 'fact',
        record: fact.id,
        label: fact.statement,
        status: fact.status,
        ...sourceCells(report.source, sources),
        wording: report.evidence ?? '',
        locator: report.locator ?? '',
        traces_to: report.attributedTo ?? '',
        note: report.says ?? '',
      })),
    ),
    ...dataset.quotes.flatMap((quote) =>
      quote.reports.map((report) => ({
        kind: 'quote',
        record: quote.id,
        label: quote.text,
        status: quote.speaker,
        ...sourceCells(report.source, sources),
        wording: report.as,
        locator: report.locator ?? '',
      })),
    ),
    ...dataset.events.flatMap((event) =>
      event.reports.map((report) => ({
        kind: 'event',
        record: event.id,
        label: event.statement,
        status: event.date,
        ...sourceCells(report.source, sources),
        wording: report.evidence ?? '',
        locator: report.locator ?? '',
        note: report.says ?? '',
      })),
    ),
  ];
  const lines = [
    HEADER.join(','),
    ...rows.map((row) => HEADER.map((key) => cell(row[key])).join(',')),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function sourceCells(id: string, sources: ReadonlyMap<string, Source>): Row {
  const source = sources.get(id);
  if (!source) return { source: id };
  return {
    source: id,
    source_title: nameSource(source),
    publisher: source.publisher ?? '',
    published: source.published ?? '',
    tier: source.tier,
    url: source.url ?? '',
  };
}

function valueCells(value: Value): Row {
  const [low, high] = Array.isArray(value) ? value : [value, value];
  return { value_low: low, value_high: high };
}

/** Text that a spreadsheet would run as a formula is led by an apostrophe (CSV injection). */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
