import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Dataset } from '../../src/dataset/types.ts';
import type { Problem } from './problem.ts';
import { allReports } from './reports.ts';

const indexSchema = v.array(v.object({ id: v.string(), file: v.string() }));

/** The articles' texts by source id, as the folder's index.json names them. @throws where a file cannot be read */
export function readSourceTexts(folder: string): Map<string, string> {
  const index = v.parse(indexSchema, JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
  return new Map(index.map(({ id, file }) => [id, readFileSync(join(folder, file), 'utf8')]));
}

/**
 * Every wording that is not in the text of the source it is given for. A wording of an article
 * whose text is not at hand is a problem as well; other documents are cited by locator.
 */
export function checkSources(dataset: Dataset, texts: ReadonlyMap<string, string>): Problem[] {
  const folded = new Map([...texts].map(([id, text]) => [id, fold(text)]));
  const articles = new Set(
    dataset.sources.filter(({ tier }) => tier === 'article').map(({ id }) => id),
  );
  return allReports(dataset).flatMap(({ file, id, field, source, words, wordsField }) => {
    const text = folded.get(source);
    const where = { file, id, field: `${field}.${wordsField}` };
    if (words === undefined) return [];
    if (text === undefined)
      return articles.has(source) ? [{ ...where, message: `no text of ${source} to look in` }] : [];
    return text.includes(fold(words))
      ? []
      : [{ ...where, message: `not in ${source}: "${words}"` }];
  });
}

/** Typography that differs between copies of one text: curly quotes, dashes, white space. */
export function fold(text: string): string {
  return text
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
