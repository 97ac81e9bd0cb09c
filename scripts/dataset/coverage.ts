import type { Dataset, FactReport, FigureReport, Source } from '../../src/dataset/types.ts';

/** The marks between which docs/dataset.md holds the generated tables. */
export const coverageStart = '<!-- coverage: npm run dataset:coverage -->';
export const coverageEnd = '<!-- /coverage -->';

/** What each source contributes, and every disagreement, as Markdown. */
export function coverageMarkdown(dataset: Dataset): string {
  return [sourceTable(dataset), disputeList(dataset)].join('\n\n');
}

/** The document with its generated part made anew. @throws where the marks are missing */
export function withCoverage(document: string, tables: string): string {
  const start = document.indexOf(coverageStart);
  const end = document.indexOf(coverageEnd);
  if (start < 0 || end < start) throw new Error('the marks of the coverage tables are missing');
  const before = document.slice(0, start + coverageStart.length);
  return `${before}\n\n${tables}\n\n${document.slice(end)}`;
}

interface Reported {
  id: string;
  reports: readonly { source: string }[];
}

function sourceTable(dataset: Dataset): string {
  const disputed = [
    ...dataset.figures.filter((figure) => figure.disputed),
    ...dataset.facts.filter((fact) => fact.status === 'disputed'),
  ];
  const alone = [...dataset.figures, ...dataset.facts, ...dataset.quotes].filter(
    ({ reports }) => new Set(reports.map(({ source }) => source)).size === 1,
  );
  const rows = dataset.sources.map((source) => [
    source.id,
    name(source),
    ...[dataset.figures, dataset.facts, dataset.quotes, dataset.events, disputed, alone].map(
      (records: readonly Reported[]) => String(carriedBy(records, source.id)),
    ),
  ]);
  const head = [
    'source',
    'what it is',
    'figures',
    'facts',
    'quotes',
    'events',
    'disagreements',
    'only here',
  ];
  return table(head, rows);
}

function disputeList({ figures, facts }: Dataset): string {
  return [
    ...figures
      .filter(({ disputed }) => disputed)
      .map(({ id, label, reports, why }) =>
        section(`${label} (figure \`${id}\`)`, why, reports.map(figureLine)),
      ),
    ...facts
      .filter(({ status }) => status === 'disputed')
      .map(({ id, statement, reports, why }) =>
        section(`${statement} (fact \`${id}\`)`, why, reports.map(factLine)),
      ),
  ].join('\n\n');
}

function section(title: string, why: string | null | undefined, lines: string[]): string {
  return [`**${title}** ${why ?? ''}`.trim(), '', ...lines.map((line) => `- ${line}`)].join('\n');
}

function figureLine({ source, asReported, note }: FigureReport): string {
  return `${source}: “${asReported}”${note === undefined ? '' : ` (${note})`}`;
}

function factLine({ source, evidence, says, locator }: FactReport): string {
  const words = evidence === undefined ? locator : `“${evidence}”`;
  return `${source}: ${[says, words].filter(Boolean).join('; ')}`;
}

function carriedBy(records: readonly Reported[], source: string): number {
  return records.filter(({ reports }) => reports.some((report) => report.source === source)).length;
}

function name({ title, publisher, description }: Source): string {
  return [title ?? description, publisher].filter(Boolean).join(', ');
}

/** Padded as Biome's formatter pads tables. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
