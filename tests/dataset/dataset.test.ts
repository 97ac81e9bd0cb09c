import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { core } from '../../src/dataset/core.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import { indexCore } from '../../src/dataset/lookup.ts';

describe('what must be there', () => {
  it('every figure that the outside world knows by its id', () => {
    const promised = [
      'training-cost',
      'nvidia-cap-loss',
      'nvidia-share-fall',
      'nasdaq-fall',
      'us-market-wipeout',
      'gpu-count',
      'rival-gpu-count',
      'a100-stockpile',
      'gpt4-training-cost',
      'stargate-size',
      'app-downloads',
      'deepseek-headcount',
      'openai-headcount',
      'openai-funding',
      'openai-age',
      'deepseek-founding',
      'build-time',
      'cost-saving-percent',
      'alphabet-fall',
      'microsoft-fall',
      'nvidia-margin',
      'release-date',
      'v3-release',
      'h800-export-ban',
      'gpu-purchases-start',
      'gpu-hours',
      'hardware-capex-estimate',
      'r1-rl-cost',
    ];
    expect(core.figures.map(({ id }) => id).sort()).toEqual(promised.sort());
  });

  it('the five articles, and both companies the product is named for', () => {
    const articles = core.sources.filter(({ tier }) => tier === 'article');
    expect(articles.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((n) => `article-${n}`));
    expect(core.entities.slice(0, 2).map(({ id }) => id)).toEqual(['deepseek', 'nvidia']);
  });

  it('every article in the figures and the facts', () => {
    for (const { id } of core.sources.filter(({ tier }) => tier === 'article')) {
      const reporting = (records: readonly { reports: readonly { source: string }[] }[]) =>
        records.filter(({ reports }) => reports.some(({ source }) => source === id)).length;
      expect(reporting(dataset.figures), id).toBeGreaterThan(4);
      expect(reporting(dataset.facts), id).toBeGreaterThan(4);
    }
  });

  it('a quote by everyone the articles quote', () => {
    const speakers = [
      'adam-kobeissi',
      'anil-dash',
      'donald-trump',
      'ethan-mollick',
      'gregory-zuckerman',
      'liang-wenfeng',
      'marc-andreessen',
      'marina-zhang',
      'morgan-brown',
      'nvidia',
      'rui-ma',
      'sam-altman',
      'tanishq-abraham',
      'tara-javidi',
      'tim-miller',
      'wei-sun',
    ];
    expect([...new Set(core.quotes.map(({ speaker }) => speaker))].sort()).toEqual(speakers);
  });
});

describe('quotes', () => {
  it('hold every printed form that is no longer than their text', () => {
    for (const { id, text, reports } of core.quotes) {
      const longest = Math.max(...reports.map(({ as }) => as.length));
      expect(text.length, id).toBeGreaterThanOrEqual(longest - '9/ '.length);
    }
  });
});

describe('indexCore', () => {
  it('finds records by id, and nothing by an unknown one', () => {
    const index = indexCore(core);
    expect(index.figures.get('training-cost')?.label).toBe('Training cost');
    expect(index.quotes.get('andreessen-sputnik')?.speaker).toBe('marc-andreessen');
    expect(index.entities.get('nvidia')?.name).toBe('Nvidia');
    expect(index.sources.get('article-0')).toBeUndefined();
  });
});

describe('size', () => {
  // The reader's bundle holds the core, the popover's the rest; docs/performance.md has the whole.
  const gzip = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
  const { facts, events, benchmarks, moves } = dataset;

  it('keeps the core small enough for a content script', () => {
    expect(gzip(core)).toBeLessThan(22_000);
  });

  it('keeps the rest small enough for a card', () => {
    expect(gzip({ facts, events, benchmarks, moves })).toBeLessThan(12_000);
  });
});
