import * as v from 'valibot';
import { fileSchemas } from '../../src/dataset/schema.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { readDatasetFile } from './files.ts';
import type { Problem } from './problem.ts';

export type FileName = keyof typeof fileSchemas;

/** What the files hold: the dataset where every file has the right shape, else what is wrong. */
export type Read = { dataset: Dataset; problems: [] } | { dataset?: never; problems: Problem[] };

/**
 * Reads the dataset's files and checks their shape.
 * @param read gives a file's text by its name; the tree's own files unless told
 */
export function readDataset(read: (name: FileName) => string = readDatasetFile): Read {
  const problems: Problem[] = [];
  const content: Partial<Record<FileName, unknown>> = {};
  for (const [name, schema] of Object.entries(fileSchemas) as [FileName, v.GenericSchema][]) {
    const parsed = parseJson(name, read(name), problems);
    if (parsed === undefined) continue;
    const result = v.safeParse(schema, parsed);
    if (result.success) content[name] = result.output;
    else problems.push(...result.issues.map((issue) => locate(name, parsed, issue)));
  }
  if (problems.length > 0) return { problems };
  return { dataset: assemble(content as Record<FileName, never>), problems: [] };
}

function assemble(content: Record<FileName, never>): Dataset {
  return {
    edition: content['edition.json'],
    sources: content['sources.json'],
    entities: content['entities.json'],
    figures: content['figures.json'],
    quotes: content['quotes.json'],
    facts: content['facts.json'],
    events: content['events.json'],
    benchmarks: content['benchmarks.json'],
    moves: content['moves.json'],
  };
}

function parseJson(file: string, text: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push({ file, id: '', field: '', message: `not JSON: ${(error as Error).message}` });
    return undefined;
  }
}

/** Names the record by its id; by its place (counted from 1) where it has none. */
function locate(file: string, content: unknown, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((step) => String(step.key));
  if (!Array.isArray(content))
    return { file, id: '', field: path.join('.'), message: issue.message };
  const [place = '', ...rest] = path;
  const record: unknown = content[Number(place)];
  const named =
    typeof record === 'object' &&
    record !== null &&
    'id' in record &&
    typeof record.id === 'string';
  const id = named ? (record.id as string) : `record ${Number(place) + 1}`;
  return { file, id, field: rest.join('.'), message: issue.message };
}
