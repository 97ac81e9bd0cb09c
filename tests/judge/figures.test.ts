import { describe, expect, it } from 'vitest';
import type { Figure, Source } from '../../src/dataset/types.ts';
import { type FigureRecord, joinFigure, judgeFigure, standing } from '../../src/judge/figures.ts';
import type { FigureMatch } from '../../src/recognise/types.ts';

const sources: Source[] = [
  ['one', 'article'],
  ['two', 'article'],
  ['paper', 'primary'],
].map(([id, tier]) => ({
  id: id as string,
  title: null,
  publisher: null,
  kind: 'news',
  published: null,
  url: null,
  tier: tier as Source['tier'],
}));

const figure: Figure = {
  id: 'cost',
  about: ['lab'],
  label: 'Cost',
  unit: 'USD',
  reports: [
    { source: 'one', value: 6e6, asReported: 'about $6m', bound: 'about', attributedTo: 'paper' },
    { source: 'two', value: 5.6e6, asReported: '$5.6m', attributedTo: 'paper' },
    { source: 'two', value: 5.6e9, asReported: '$5.6bn', note: 'An outlier.' },
    { source: 'paper', value: 5.576e6, asReported: '$5.576M' },
  ],
  consolidated: { low: 5.576e6, high: 6e6, statement: 'About $5.6 million.' },
  disputed: true,
  why: 'It leaves research out.',
};

const match: FigureMatch = {
  kind: 'figure',
  figure: 'cost',
  start: 0,
  end: 5,
  text: '$5.6m',
  value: 5.6e6,
  unit: 'USD',
  bound: 'exact',
  cues: ['cost'],
};

const join = (record: FigureRecord) => joinFigure(judgeFigure(match, record.figure), record);

describe('a figure joined to its record', () => {
  it('counts the reports in the range, their sources and articles, and their one origin', () => {
    const finding = join({ figure, sources });
    expect(finding).toMatchObject({ verdict: 'agrees', disputed: true });
    expect(finding.count).toEqual({ reports: 3, sources: 3, articles: 2, origin: 'paper' });
    expect(finding.others).toHaveLength(4);
  });

  it('leaves the page itself out of what confirms it', () => {
    const finding = join({ figure, sources, ownSource: 'two' });
    expect(finding.others.map((report) => report.source)).toEqual(['one', 'paper']);
    expect(finding.count).toEqual({ reports: 2, sources: 2, articles: 1, origin: 'paper' });
  });

  it('names no origin where a report has another or none', () => {
    const [first, ...rest] = figure.reports;
    if (!first) throw new Error('no report');
    const mixed = { ...figure, reports: [{ ...first, attributedTo: 'elsewhere' }, ...rest] };
    expect(join({ figure: mixed, sources }).count).not.toHaveProperty('origin');
  });
});

describe('standing', () => {
  it('puts differs before disputed before agrees', () => {
    expect(standing({ verdict: 'differs', disputed: true })).toBe('differs');
    expect(standing({ verdict: 'agrees', disputed: true })).toBe('disputed');
    expect(standing({ verdict: 'agrees', disputed: false })).toBe('agrees');
  });
});
