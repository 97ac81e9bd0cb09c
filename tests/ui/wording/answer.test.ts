// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exampleFigure, type FigureExample } from '../../../scripts/gallery/examples.ts';
import { dataset } from '../../../src/dataset/dataset.ts';
import type { Dataset, Figure, FigureReport } from '../../../src/dataset/types.ts';
import { sayAnswer } from '../../../src/ui/wording/answer.ts';
import { sayFinding } from '../../../src/ui/wording/finding.ts';
import { sayReports } from '../../../src/ui/wording/range.ts';
import { sayStanding } from '../../../src/ui/wording/standing.ts';
import { translateIn } from '../translate-in.ts';

const en = translateIn('en');

function report(source: string, value: FigureReport['value'], more: Partial<FigureReport> = {}) {
  return { source, value, asReported: String(value), ...more };
}

function ascending(a: number | string, b: number | string): number {
  return a < b ? -1 : 1;
}

function figure(
  id: string,
  unit: Figure['unit'],
  reports: FigureReport[],
  disputed = false,
): Figure {
  const values = reports.filter((one) => !one.note).flatMap((one) => one.value);
  const [low = null] = values.toSorted(ascending);
  const high = values.toSorted(ascending).at(-1) ?? null;
  return {
    id,
    about: [],
    label: id,
    unit,
    reports,
    consolidated: { low, high, statement: '' },
    disputed,
    why: null,
  };
}

const small: Dataset = {
  ...dataset,
  figures: [
    figure('cost', 'USD', [
      report('v3-report', 5_600_000),
      report('article-2', 6_000_000, { bound: 'under' }),
      report('article-3', 5_600_000_000, { note: 'another quantity' }),
    ]),
    figure('doubted', 'USD', [report('article-1', 6e6), report('article-2', 6e6)], true),
    figure('fall', 'percent', [report('article-1', 17), report('article-2', 17)]),
    figure('day', 'date', [report('article-1', '2025-01-20'), report('article-2', '2025-01-20')]),
    figure('chips', 'chips', [report('article-1', 2000), report('article-2', 2048)]),
    figure('drop', 'percent', [report('article-1', 16.86), report('article-2', 17)]),
    figure('alone', 'people', [report('article-4', 200)]),
    figure('span', 'months', [report('article-4', 2), report('article-5', 2)]),
    figure('near', 'percent', [report('article-4', 4.03), report('article-5', 4.2)]),
  ],
};

function say(example: FigureExample) {
  const finding = exampleFigure(small, example);
  return [sayStanding(en, finding), sayAnswer(en, finding), sayFinding(en, finding, (id) => id)];
}

describe('verdict, answer and row', () => {
  it.each<[FigureExample, string, string, string]>([
    [
      { figure: 'cost', text: '$5.6B', value: 5_600_000_000 },
      'Differs from 2 other reports',
      'Others say $5.6 million to under $6 million: about a thousandth of this page’s $5.6 billion.',
      'others: $5.6M to under $6M',
    ],
    [
      { figure: 'cost', text: '$3m', value: 3_000_000, bound: 'about' },
      'Differs from 2 other reports',
      'Others say $5.6 million to under $6 million; this page says about $3 million, about 46% less.',
      'others: $5.6M to under $6M',
    ],
    [
      { figure: 'doubted', text: '$6m', value: 6_000_000 },
      'Disputed; agrees with 2 reports',
      'Others say $6 million too, but that is disputed.',
      'agrees with 2 reports; disputed',
    ],
    [
      { figure: 'fall', text: '16 per cent', value: 16 },
      'Differs from 2 other reports',
      'Others say 17%; this page says 16%, 1 point less.',
      'others: 17%',
    ],
    [
      { figure: 'fall', text: '17%', value: 17 },
      'Agrees with 2 other reports',
      'Others say the same: 17%.',
      'agrees with 2 reports',
    ],
    [
      { figure: 'day', text: '10 January', value: '2025-01-10' },
      'Differs from 2 other reports',
      'Others say January 20, 2025; this page says January 10, 2025, 10 days earlier.',
      'others: Jan 20, 2025',
    ],
    [
      { figure: 'chips', text: '2,500 chips', value: 2500 },
      'Differs from 2 other reports',
      'Others say about 2,000 chips; this page says 2,500 chips, 25% more.',
      'others: about 2,000 chips',
    ],
    [
      { figure: 'drop', text: '12.4 per cent', value: 12.4 },
      'Differs from 2 other reports',
      'Others say about 17%; this page says 12.4%, about 5 points less.',
      'others: about 17%',
    ],
    [
      { figure: 'alone', text: '200', value: 200 },
      'Agrees with one other report',
      'One other report says the same: 200 people.',
      'agrees with one report',
    ],
    [
      { figure: 'alone', text: '400', value: 400 },
      'Differs from one other report',
      'One other report says 200 people: half of this page’s 400 people.',
      'others: 200 people',
    ],
    [
      { figure: 'doubted', text: 'over $600m', value: 600_000_000, bound: 'over' },
      'Differs from 2 other reports',
      'Others say $6 million: a hundredth of this page’s $600 million.',
      'others: $6M',
    ],
    [
      { figure: 'span', text: 'a month', value: 1 },
      'Differs from 2 other reports',
      'Others say 2 months; this page says 1 month, 1 month less.',
      'others: 2 months',
    ],
    [
      { figure: 'near', text: 'under 4%', value: 4, bound: 'under' },
      'Differs from 2 other reports',
      'Others say 4.03% to 4.2%; this page says under 4%, slightly less.',
      'others: 4.03% to 4.2%',
    ],
    [
      { figure: 'alone', text: '200', value: 200, ownSource: 'article-4' },
      'No other report',
      'No other source in the dataset reports this figure.',
      'No other report',
    ],
  ])('%j', (example, standing, answer, row) => {
    expect(say(example)).toEqual([standing, answer, row]);
  });
});

/** "million", "Milliarden", and in Chinese and Japanese what has no space before it. */
function isScale(word: string): boolean {
  return /^(mil|M)/.test(word) || /^\P{ASCII}+$/u.test(word);
}

const languages = ['en', 'de', 'es', 'fr', 'zh_CN', 'ja'] as const;

describe('of every figure in the dataset, in every language', () => {
  it.each(languages)(
    '%s says a word once in a range, a scale beside a bound excepted',
    (locale) => {
      const t = translateIn(locale);
      for (const { id, unit, reports, consolidated } of dataset.figures) {
        const counted = reports.filter((one) => !one.note);
        const said = sayReports(t, counted, { unit, consolidated });
        const words = [...said.matchAll(/[^\d\s.,$%～]{3,}/g)].map(([word]) => word);
        const twice = words.filter((word, at) => words.indexOf(word) !== at);
        expect(twice.filter((word) => !isScale(word)).join(), id).toBe('');
      }
    },
  );

  it.each(['zh_CN', 'ja'] as const)('%s has no space between its characters', (locale) => {
    const t = translateIn(locale);
    for (const { id, consolidated } of dataset.figures) {
      const { high } = consolidated;
      const value = typeof high === 'number' ? high * 3.1 : '2019-03-02';
      const finding = exampleFigure(dataset, { figure: id, text: 'x', value, bound: 'about' });
      expect(`${sayStanding(t, finding)}${sayAnswer(t, finding)}`, id).not.toMatch(
        /[\u3000-\u9fff\uff00-\uffef] | [\u3000-\u9fff\uff00-\uffef]/,
      );
    }
  });

  it.each(languages)('%s leaves no gap or key in a sentence', (locale) => {
    const t = translateIn(locale);
    for (const { id, consolidated, unit } of dataset.figures) {
      const { high } = consolidated;
      const values =
        typeof high === 'number'
          ? [high, high * 1000, high / 2, high * 1.1]
          : [high ?? '', '2019-03-02'];
      for (const value of values) {
        const said = sayAnswer(t, exampleFigure(dataset, { figure: id, text: 'x', value }));
        expect(said, `${id} ${unit} ${value}`).not.toMatch(
          /\$[1-9](?![\d.,])(?=\D|$)(?! )|undefined|NaN|answer[A-Z]| {2}/,
        );
        expect(said.length).toBeGreaterThan(8);
      }
    }
  });
});
