import type { Dataset, Source } from '../../src/dataset/types.ts';

/** The marks between which docs/dataset.md holds the generated tables. */
export const coverageStart = '<!-- coverage: npm run dataset:coverage -->';
export const coverageEnd = '<!-- /coverage -->';

/** What each source contributes, and every disagreement, as Markdown tables. */
export function coverageMarkdown(dataset: Dataset): string {
  return [sourceTable(dataset), disputeTable(dataset)].join('\n\n');
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

function disputeTable({ figures, facts }: Dataset): string {
  const rows = [
    ...figures
      .filter(({ disputed }) => disputed)
      .map(({ id, label, reports, why }) => [
        `figure ${id}`,
        label,
        reports.map(({ source, asReported }) => `${source}: “${asReported}”`).join('<br>'),
        why ?? '',
      ]),
    ...facts
      .filter(({ status }) => status === 'disputed')
      .map(({ id, statement, reports, why }) => [
        `fact ${id}`,
        statement,
        reports
          .map(({ source, evidence, says, locator }) => {
            const words = evidence === undefined ? locator : `“${evidence}”`;
            return `${source}: ${[says, words].filter(Boolean).join('; ')}`;
          })
          .join('<br>'),
        why ?? '',
      ]),
  ];
  return table(['disagreement', 'on what', 'who says what', 'why'], rows);
}

function carriedBy(records: readonly Reported[], source: string): number {
  return records.filter(({ reports }) => reports.some((report) => report.source === source)).length;
}

function name({ title, publisher, description }: Source): string {
  return [title ?? description, publisher].filter(Boolean).join(', ');
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
