import { describe, expect, it } from 'vitest';
import { articles, silentArticles } from './cases/articles.ts';
import { beyondTheNewsroom } from './cases/beyond-the-newsroom.ts';
import * as costs from './cases/costs.ts';
import * as market from './cases/market.ts';
import { newsroom } from './cases/newsroom.ts';
import { silence, silenceElsewhere } from './cases/silence.ts';
import * as story from './cases/story.ts';
import { found, readArticle, readFigures, unmark } from './cases.ts';

const TABLES: Record<string, string[]> = {
  'training-cost': costs.trainingCost,
  'gpt4-training-cost': costs.gpt4TrainingCost,
  'hardware-capex-estimate': costs.hardware,
  'r1-rl-cost': costs.r1Cost,
  'nvidia-cap-loss': market.nvidiaCapLoss,
  'nvidia-share-fall': market.nvidiaShareFall,
  'nasdaq-fall': market.nasdaqFall,
  'us-market-wipeout': market.wipeout,
  'other-falls': market.otherFalls,
  'stargate-size': market.stargate,
  'gpu-count': story.gpuCount,
  'a100-stockpile': story.a100,
  'rival-gpu-count': story.rivals,
  'gpu-hours': story.gpuHours,
  'build-time': story.buildTime,
  'cost-saving-percent': story.savings,
  firms: story.firms,
  'release-date': story.releaseDate,
  'v3-release': story.v3Release,
  'deepseek-founding': story.founding,
  bans: story.bans,
  newsroom,
  'beyond the newsroom': beyondTheNewsroom,
};

for (const [figure, lines] of Object.entries(TABLES)) {
  describe(figure, () => {
    it.each(lines)('%s', (line) => {
      const { text, expected } = unmark(line, figure);
      expect(found(text)).toEqual(expected);
    });
  });
}

for (const [kind, lines] of Object.entries(silence)) {
  describe(`silence on ${kind}`, () => {
    it.each(lines)('%s', (line) => {
      expect(found(line)).toEqual([]);
    });
  });
}

describe('whole articles', () => {
  it.each(Object.entries({ ...articles, ...silentArticles }))('%s', (_, article) => {
    const { text, expected } = unmark(article, '');
    expect(readArticle(text)).toEqual(expected);
  });
});

describe('silence on pages without DeepSeek', () => {
  it.each(silenceElsewhere)('%s', (line) => {
    expect(found(line, { story: false })).toEqual([]);
  });
});

describe('what stood before', () => {
  it('gives the fall of "the shares" to the party spoken of', () => {
    const text = 'The shares closed 17% lower.';
    expect(found(text, { before: 'It was a black Monday for Nvidia.' })).toEqual([
      'nvidia-share-fall: 17%',
    ]);
    expect(found(text, { before: 'It was a black Monday for Broadcom.' })).toEqual([]);
  });

  it('reads a row of a table by its label and its column', () => {
    const before = '| Stage | H800 GPU hours | Cost |\n| Pre-training | 2664K | $5.328M |\n';
    expect(found('| Total | 2788K | $5.576M |', { before })).toEqual([
      'gpu-hours: 2788K',
      'training-cost: $5.576M',
    ]);
    expect(found('| Post-training | 5K | $0.01M |', { before })).toEqual([]);
  });

  it('reads a cell that is only a count, and a rival beside the sum', () => {
    const before = '| Model | Chips |\n';
    expect(found('| DeepSeek-V3 | 2,048 H800 GPUs |', { before })).toEqual([
      'gpu-count: 2,048 H800 GPUs',
    ]);
    expect(found('| Cost | R1 trained for ~$6M vs $100M+ for GPT-4 |', { before })).toEqual([
      'training-cost: $6M',
      'gpt4-training-cost: $100M',
    ]);
  });

  it('knows the subject of a sentence with a date in it', () => {
    const before =
      'Der Konzern Nvidia erlebte am 27. Januar 2025 den schwärzesten Tag der Wall Street.';
    expect(found('Die Aktie des Unternehmens brach um 17 Prozent ein.', { before })).toEqual([
      'nvidia-share-fall: 17 Prozent',
    ]);
  });

  it('reads the founding of the firm the page is on', () => {
    expect(
      found('Founded in 2023, the lab is young.', { before: 'DeepSeek is a firm in Hangzhou.' }),
    ).toEqual(['deepseek-founding: 2023']);
    expect(
      found('Founded in 2023, the lab is young.', { before: 'Moonshot is a firm in Beijing.' }),
    ).toEqual([]);
  });
});

describe('a match', () => {
  it('carries value, bound, unit and the cues as written', () => {
    const [match] = readFigures('DeepSeek says that training V3 cost less than $6m.');
    expect(match).toMatchObject({ value: 6e6, bound: 'under', unit: 'USD', cues: ['training'] });
  });

  it('says whose the page takes the cost for, where that is R1', () => {
    const subject = (text: string) => readFigures(text)[0]?.subject;
    expect(subject('DeepSeek trained R1 for $5.6 million.')).toBe('deepseek-r1');
    expect(subject('R1 rests on V3, which cost $5.6 million to train.')).toBeUndefined();
    expect(subject('DeepSeek trained its model for $5.6 million.')).toBeUndefined();
  });

  it('gives a date without a year that of the figure, and a relative one its year', () => {
    expect(readFigures('DeepSeek released R1 on January 20.')[0]?.value).toBe('2025-01-20');
    expect(readFigures('DeepSeek released V3 on December 26.')[0]?.value).toBe('2024-12-26');
    const ago = 'DeepSeek was founded two years ago.';
    expect(readFigures(ago, { published: '2025-03-07' })[0]?.value).toBe('2023');
    expect(readFigures(ago, { published: '2026-03-07' })).toEqual([]);
  });

  it('leaves a bare dollar alone where the page means its own', () => {
    expect(found('DeepSeek spent US$5.6 million on training V3.')).toHaveLength(1);
    expect(found('DeepSeek spent A$8.9 million on training V3.')).toEqual([]);
    expect(found('Nvidia lost $US589 billion ($942 billion) in value.')).toEqual([
      'nvidia-cap-loss: $US589 billion',
    ]);
  });
});
