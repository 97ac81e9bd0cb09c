import { describe, expect, test } from 'vitest';
import { core } from '../../src/dataset/core.ts';
import { record } from '../../src/dataset/record.ts';
import { joinRecords } from '../../src/judge/join-record.ts';
import { createJudge } from '../../src/judge/judge.ts';
import { findOwnSource } from '../../src/judge/own-source.ts';
import { summarise } from '../../src/judge/summary.ts';
import { recogniseText } from '../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../src/recognise/recogniser.ts';

const recogniser = createRecogniser(core);
const judge = createJudge(core);

function summaryOf(text: string) {
  return summarise(judge(recogniseText(recogniser, text)), { figures: record.figures, text });
}

const STORY = `Marc Andreessen wrote: “Deepseek R1 is AI’s Sputnik moment.” Sam Altman called the model “impressive”.
DeepSeek says training its model cost $5.6 billion. Nvidia lost 17 percent on Monday, January 27.`;

describe('the summary of a page', () => {
  test('counts names, figures and quotes', () => {
    const { tally } = summaryOf(STORY);
    expect(tally).toMatchObject({ differs: 1, quotes: 2, alteredQuotes: 1 });
    expect(tally.agrees + tally.disputed).toBe(1);
    expect(tally.mentions).toBeGreaterThanOrEqual(5);
  });

  test('puts what differs first and whole quotes last', () => {
    const { findings } = summaryOf(STORY);
    expect(
      findings.map(({ match }) => (match.kind === 'figure' ? match.figure : match.quote)),
    ).toEqual(['training-cost', 'altman-impressive', 'nvidia-share-fall', 'andreessen-sputnik']);
  });

  test('says what a page leaves out of a figure it uses', () => {
    const { omissions } = summaryOf('DeepSeek says training its model cost $5.6 million.');
    expect(omissions.filter(({ figure }) => figure === 'training-cost')).toHaveLength(3);
  });

  test('a page that gives the context leaves nothing out; the cue must begin a word', () => {
    const told =
      'DeepSeek says training its model, V3, cost $5.6 million. That is the final training run alone, at a rental price.';
    expect(summaryOf(told).omissions).toEqual([]);
    const current = 'DeepSeek says training its model cost $5.6 million at current prices.';
    const said = summaryOf(current).omissions.map(
      ({ figure, context }) =>
        record.figures.find(({ id }) => id === figure)?.context?.[context]?.statement,
    );
    expect(said.some((statement) => statement?.includes('rental'))).toBe(true);
  });

  test('leaves nothing out where no figure is used', () => {
    expect(summaryOf('DeepSeek is in the news.').omissions).toEqual([]);
  });
});

describe('a page that is a source itself', () => {
  test('is not counted as its own confirmation', () => {
    const source = record.sources.find(({ id }) => id === 'article-2');
    const text = 'DeepSeek says training its model cost $5.6 million.';
    const matches = recogniseText(recogniser, text);
    const reported = (title: string) => {
      const ownSource = findOwnSource({ url: '', title }, record.sources);
      const findings = joinRecords(judge(matches), { dataset: record, ownSource });
      const [figure] = findings.filter(({ kind }) => kind === 'figure');
      return figure?.kind === 'figure' ? figure.others.map((report) => report.source) : [];
    };
    expect(reported('Another page altogether')).toContain('article-2');
    expect(reported(source?.title ?? '')).not.toContain('article-2');
    expect(reported(source?.title ?? '')).toContain('article-4');
  });
});
