import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/dataset/dataset.ts';
import { record } from '../../src/dataset/record.ts';

const firstArticles = [1, 2, 3, 4, 5].map((n) => `article-${n}`);

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
    expect(record.figures.map(({ id }) => id)).toEqual(expect.arrayContaining(promised));
  });

  it('the five articles, and both companies the product is named for', () => {
    const articles = record.sources.filter(({ tier }) => tier === 'article');
    expect(articles.slice(0, 5).map(({ id }) => id)).toEqual(firstArticles);
    expect(record.entities.slice(0, 2).map(({ id }) => id)).toEqual(['deepseek', 'nvidia']);
  });

  it('each of the five articles in the figures and the facts', () => {
    for (const id of firstArticles) {
      const reporting = (records: readonly { reports: readonly { source: string }[] }[]) =>
        records.filter(({ reports }) => reports.some(({ source }) => source === id)).length;
      expect(reporting(dataset.figures), id).toBeGreaterThan(4);
      expect(reporting(dataset.facts), id).toBeGreaterThan(4);
    }
  });

  it('a quote by everyone the five articles quote', () => {
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
    expect(record.quotes.map(({ speaker }) => speaker)).toEqual(expect.arrayContaining(speakers));
  });
});

describe('quotes', () => {
  it('hold every printed form that is no longer than their text', () => {
    for (const { id, text, reports } of record.quotes) {
      const longest = Math.max(...reports.map(({ as }) => as.length));
      expect(text.length, id).toBeGreaterThanOrEqual(longest - '9/ '.length);
    }
  });
});
