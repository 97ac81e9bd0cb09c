import { describe, expect, test } from 'vitest';
import { core } from '../../../src/dataset/core.ts';
import { recogniseText } from '../../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../../src/recognise/recogniser.ts';
import { inTheNews } from './cases/in-the-news.ts';
import { notQuotes } from './cases/not-quotes.ts';
import { quotationMarks } from './cases/quotation-marks.ts';
import { speakers } from './cases/speakers.ts';
import { stretches } from './cases/stretches.ts';

const recogniser = createRecogniser(core);

describe('a known quote on a page', () => {
  test.each([...quotationMarks, ...speakers, ...inTheNews])('$text', ({ text, expected }) => {
    const found = recogniseText(recogniser, text).quotes;
    expect(
      found.map(({ quote, match, givenTo }) => ({ quote, match, ...(givenTo && { givenTo }) })),
    ).toEqual(expected);
    for (const { quote, speaker, start, end, text: words } of found) {
      expect(speaker).toBe(core.quotes.find(({ id }) => id === quote)?.speaker);
      expect(text.slice(start, end)).toBe(words);
    }
  });
});

describe('the stretch of a match', () => {
  test.each(stretches)('$text', ({ text, expected }) => {
    const found = recogniseText(recogniser, text).quotes;
    expect(found.map(({ quote, match, text: words }) => ({ quote, match, words }))).toEqual(
      expected,
    );
  });
});

describe('words that are no known quote here', () => {
  test.each(notQuotes)('%s', (text) => {
    expect(recogniseText(recogniser, text).quotes).toEqual([]);
  });
});
