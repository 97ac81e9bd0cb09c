import type { Dataset, Source } from '../../dataset/types.ts';
import { nameSource } from '../../ui/wording/sources.ts';
import { printValue } from './print-value.ts';

/** What is shown as a Markdown document: English like the records, one heading a record, reports as lists. */
export function toMarkdown(dataset: Dataset): string {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const names = new Map(dataset.entities.map((entity) => [entity.id, entity.name]));
  const cite = (id: string) => citation(id, sources.get(id));
  const detail = (...parts: (string | undefined)[]) =>
    parts
      .filter((part): part is string => Boolean(part))
      .map(escapeMarkdown)
      .join('; ');

  const parts = [
    '# DeepSeek and Nvidia: the record',
    `Dataset ${dataset.edition.version}, as of ${dataset.edition.date}.`,
    ...section('Figures', dataset.figures, (figure) => [
      `### ${escapeMarkdown(figure.label)}${figure.disputed ? ' (disputed)' : ''}`,
      escapeMarkdown(figure.consolidated.statement),
      figure.why ? escapeMarkdown(figure.why) : '',
      list(
        figure.reports.map((report) => {
          const more = detail(printValue(report, figure.unit), report.locator, report.note);
          return `“${escapeMarkdown(report.asReported)}”, ${cite(report.source)} (${more})`;
        }),
      ),
    ]),
    ...section('Facts', dataset.facts, (fact) => [
      `### ${escapeMarkdown(fact.statement)}`,
      `Status: ${fact.status}.${fact.why ? ` ${escapeMarkdown(fact.why)}` : ''}`,
      list(
        fact.reports.map((report) => {
          const more = detail(report.locator, report.says);
          const words = report.evidence ? `“${escapeMarkdown(report.evidence)}”, ` : '';
          return `${words}${cite(report.source)}${more && ` (${more})`}`;
        }),
      ),
    ]),
    ...section('Quotes', dataset.quotes, (quote) => [
      `> ${escapeMarkdown(quote.text)}`,
      `${escapeMarkdown(names.get(quote.speaker) ?? quote.speaker)}${said(quote.said)}`,
      list(quote.reports.map((report) => `${cite(report.source)}: “${escapeMarkdown(report.as)}”`)),
    ]),
    ...section('Timeline', dataset.events, (event) => [
      `- **${event.date}** ${escapeMarkdown(event.statement)} (${event.reports
        .map((report) => cite(report.source))
        .join('; ')})`,
    ]),
    ...section('Sources', dataset.sources, (source) => [
      `- ${[cite(source.id), source.publisher && escapeMarkdown(source.publisher), source.published]
        .filter(Boolean)
        .join(', ')}`,
    ]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section<T>(
  heading: string,
  records: readonly T[],
  write: (record: T) => string[],
): string[] {
  return records.length > 0 ? [`## ${heading}`, ...records.flatMap(write)] : [];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function citation(id: string, source: Source | undefined): string {
  if (!source) return id;
  const title = escapeMarkdown(nameSource(source));
  return source.url ? `[${title}](<${source.url}>)` : title;
}

function said(said: { date?: string | undefined; where?: string | undefined } | undefined): string {
  const where = [said?.where && escapeMarkdown(said.where), said?.date].filter(Boolean).join(', ');
  return where && ` (${where})`;
}

/** Keeps a record's own asterisks, brackets and the like from being read as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll('\n', ' ');
}
