import { expect, test } from 'vitest';
import { contributionOf } from '../../src/dossier/contributions.ts';
import { countStory } from '../../src/dossier/count-story.ts';
import { small } from './small-dataset.ts';

test('countStory', () => {
  expect(countStory(small)).toEqual({
    sources: 4,
    articles: 2,
    primary: 1,
    later: 1,
    figures: 2,
    disputedFigures: 1,
    facts: 2,
    agreedFacts: 0,
    disputedFacts: 1,
    singleSourceFacts: 1,
    quotes: 2,
    shortenedQuotes: 1,
    speakers: 2,
    reports: 10,
    span: { from: '2030-04-01', to: '2031-01' },
  });
});

test('countStory of nothing has no span', () => {
  const nothing = { ...small, events: [] };
  expect(countStory(nothing).span).toBeUndefined();
});

test('contributionOf', () => {
  expect(contributionOf(small, 'inquiry')).toEqual({
    figures: ['figure/repair-cost'],
    facts: ['fact/settled-later'],
    quotes: ['quote/rask-later'],
    events: ['event/report-out'],
    alone: ['fact/settled-later'],
  });
});
