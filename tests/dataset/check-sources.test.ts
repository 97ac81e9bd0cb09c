import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSources, fold } from '../../scripts/dataset/check-sources.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import type { Dataset } from '../../src/dataset/types.ts';

const tiny: Dataset = {
  edition: { version: '1.0.0', date: '2025-09-17' },
  sources: [
    {
      id: 'article-1',
      title: 'A quiet week',
      publisher: null,
      kind: 'news',
      published: null,
      url: null,
      tier: 'article',
    },
  ],
  entities: [],
  figures: [],
  quotes: [],
  facts: [
    {
      id: 'boats',
      about: [],
      statement: 'Boats were seen.',
      status: 'single-source',
      reports: [{ source: 'article-1', evidence: "the harbour's “seven” boats - all green" }],
    },
  ],
  events: [],
  benchmarks: [],
  moves: [],
};

describe('checkSources', () => {
  it('finds wordings whatever the quotes, dashes and white space', () => {
    const text = 'We saw the harbour’s\n "seven"  boats – all green.';
    expect(checkSources(tiny, new Map([['article-1', text]]))).toEqual([]);
  });

  it('names a wording that is not there', () => {
    const text = 'We saw the harbour’s eight boats.';
    expect(checkSources(tiny, new Map([['article-1', text]]))).toMatchObject([
      { file: 'facts.json', id: 'boats', field: 'reports.0.evidence' },
    ]);
  });

  it('names an article whose text is not at hand', () => {
    expect(checkSources(tiny, new Map())).toMatchObject([
      { id: 'boats', message: 'no text of article-1 to look in' },
    ]);
  });
});

describe('fold', () => {
  it('leaves letters and their case alone', () => {
    expect(fold(' Six  “Gulls” — Öre ')).toBe('Six "Gulls" - Öre');
  });
});

describe('check-dataset --sources', () => {
  const run = promisify(execFile);
  const check = ['--import', 'tsx', 'scripts/dataset/check.ts', '--sources'];

  it('exits 1 and prints the ids of wordings not found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const articles = dataset.sources.filter(({ tier }) => tier === 'article');
    writeFileSync(join(folder, 'a.txt'), 'Nothing of the kind.');
    writeFileSync(
      join(folder, 'index.json'),
      JSON.stringify(articles.map(({ id }) => ({ id, file: 'a.txt' }))),
    );
    const failure = await run('node', [...check, folder]).then(
      () => undefined,
      (error: { code: number; stderr: string }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(failure?.stderr).toContain(
      'figures.json › training-cost › reports.0.asReported: not in article-1',
    );
  });

  it('exits 1 with one clear line where the folder cannot be read', async () => {
    const failure = await run('node', [...check, 'no-such-folder']).then(
      () => undefined,
      (error: { code: number; stderr: string }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(failure?.stderr).toMatch(/^The folder of sources cannot be read: .*no-such-folder/m);
  });
});
