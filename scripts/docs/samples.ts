/** What the documented commands are run on: an article, labelled texts, and texts with every wording of the dataset. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../dataset/read-dataset.ts';
import { allReports } from '../dataset/reports.ts';
import { root } from './documents.ts';

export const samplePage = join(root, 'tests/pages/sample-article/page.html');

const article =
  'DeepSeek says that training its model cost $5.6 billion. Nvidia fell 17% that day.\n';

export function writeSamples(folder: string): void {
  mkdirSync(join(folder, 'sources'), { recursive: true });
  mkdirSync(join(folder, 'labelled/docs'), { recursive: true });
  mkdirSync(join(folder, 'labelled/labels'), { recursive: true });
  copyFileSync(samplePage, join(folder, 'article.html'));
  writeFileSync(join(folder, 'article.txt'), article);
  writeFileSync(join(folder, 'labelled/docs/001.json'), JSON.stringify({ text: article }));
  writeFileSync(
    join(folder, 'labelled/labels/001.json'),
    JSON.stringify({ mentions: [], figures: [], quotes: [] }),
  );
  writeSources(join(folder, 'sources'));
}

/** The articles' texts belong to others; those made of the dataset's own wordings show that each is looked up. */
function writeSources(folder: string): void {
  const { dataset } = readDataset();
  if (!dataset) throw new Error('The dataset has no shape to read.');
  const articles = dataset.sources.filter(({ tier }) => tier === 'article');
  for (const { id } of articles) {
    const wordings = allReports(dataset).filter(({ source }) => source === id);
    writeFileSync(join(folder, `${id}.txt`), wordings.map(({ words }) => words).join('\n'));
  }
  const index = articles.map(({ id }) => ({ id, file: `${id}.txt` }));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
}

export function samplePageText(): string {
  return readFileSync(samplePage, 'utf8');
}
