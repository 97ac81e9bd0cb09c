/**
 * `npm run dataset:new-source`: adds a source to sources.json and lists what it should be asked. `--text FILE`
 * reads its text and lists what the recogniser finds in it; `--dry-run` writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { coreOf } from '../../src/dataset/core-of.ts';
import { sourceSchema } from '../../src/dataset/shape/source.ts';
import { readOptions } from '../read-options.ts';
import { nextArticleId, questions, withSource } from './add-source.ts';
import { datasetFolder } from './files.ts';
import { findReports } from './find-reports.ts';
import { formatJson } from './format.ts';
import { describeProblem } from './problem.ts';
import { readDataset } from './read-dataset.ts';

const usage =
  'npm run dataset:new-source -- --title "…" --publisher "…" --published 2025-02-01 --url https://… [--text FILE] [--dry-run]';

const { values } = readOptions(usage, {
  options: {
    id: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    description: { type: 'string' },
    kind: { type: 'string', default: 'news' },
    published: { type: 'string' },
    url: { type: 'string' },
    tier: { type: 'string', default: 'article' },
    text: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});

function stop(lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    stop([`--text: ${(error as Error).message}`]);
  }
}

const { dataset, problems } = readDataset();
if (dataset === undefined) stop(problems.map(describeProblem));
if (values.title === undefined && values.description === undefined)
  stop(['Give the source a --title, or a --description where it has none.']);

const parsed = v.safeParse(sourceSchema, {
  id: values.id ?? nextArticleId(dataset.sources),
  title: values.title ?? null,
  publisher: values.publisher ?? null,
  kind: values.kind,
  published: values.published ?? null,
  url: values.url ?? null,
  tier: values.tier,
  ...(values.description === undefined ? {} : { description: values.description }),
});
if (!parsed.success)
  stop(parsed.issues.map((issue) => `--${v.getDotPath(issue) ?? ''}: ${issue.message}`));
if (dataset.sources.some(({ id }) => id === parsed.output.id))
  stop([`The id "${parsed.output.id}" is taken.`]);

const found = values.text === undefined ? [] : findReports(coreOf(dataset), readText(values.text));
const sources = withSource(dataset.sources, parsed.output);
if (!values['dry-run']) writeFileSync(`${datasetFolder}sources.json`, formatJson(sources));
console.log(`${values['dry-run'] ? 'Would add' : 'Added'} ${parsed.output.id} to sources.json.\n`);
for (const line of [...found, ...questions(dataset)]) console.log(line);
console.log('\nThen: npm run dataset:format && npm run check-dataset && npm run dataset:coverage');
