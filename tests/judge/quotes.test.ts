import { describe, expect, test } from 'vitest';
import type { Entity, Quote } from '../../src/dataset/types.ts';
import { compareWords, joinQuote } from '../../src/judge/quotes.ts';

const FULL = 'The old harbour is one of the finest places — and, in winter, a quiet one.';

describe('a quote against its full form', () => {
  test('whole: case, apostrophes and punctuation are no change', () => {
    expect(
      compareWords("It’s the organiser's day", "it's THE organizer’s day!").map(({ is }) => is),
    ).toEqual(['kept']);
  });

  test('words stand together as they do in the full form: no space after a hyphen', () => {
    const full = 'It was a laser-focused, well-made thing—and a quiet one';
    expect(compareWords(full, 'well-made')).toEqual([
      { is: 'cut', text: 'It was a laser-focused,' },
      { is: 'kept', text: 'well-made' },
      { is: 'cut', text: 'thing—and a quiet one' },
    ]);
  });

  test('trimmed at both ends', () => {
    expect(compareWords(FULL, 'one of the finest places')).toEqual([
      { is: 'cut', text: 'The old harbour is' },
      { is: 'kept', text: 'one of the finest places —' },
      { is: 'cut', text: 'and, in winter, a quiet one.' },
    ]);
  });

  test('altered: the words the page has instead', () => {
    const parts = compareWords(FULL, 'The old harbour is one of the dullest places');
    expect(parts).toContainEqual({ is: 'cut', text: 'finest' });
    expect(parts).toContainEqual({ is: 'added', text: 'dullest' });
  });

  test('the page’s own words between two halves are not the quote’s', () => {
    const parts = compareWords(
      FULL,
      'The old harbour is one of the finest places,” she said on Monday, “and, in winter, a quiet one',
    );
    expect(parts.map(({ is }) => is)).toEqual(['kept']);
  });

  test('words in square brackets are the editor’s', () => {
    const parts = compareWords(FULL, '[It] is one of the finest places');
    expect(parts.some(({ is }) => is === 'added')).toBe(false);
  });

  test('kept and cut together are the full form', () => {
    const parts = compareWords(FULL, 'harbour is a fine place … a quiet one');
    const full = parts.filter(({ is }) => is !== 'added').map(({ text }) => text);
    expect(full.join(' ')).toBe(FULL);
  });
});

describe('how many of a quote’s words the page prints', () => {
  const quote: Quote = { id: 'harbour', speaker: 'keeper', text: FULL, reports: [] };
  const keeper: Entity = {
    id: 'keeper',
    kind: 'person',
    name: 'A Keeper',
    aliases: [],
    summary: '',
  };

  test.each([
    ['in full', FULL, 15],
    ['with a word changed', FULL.replace('finest', 'dullest'), 14],
    ['with a word put in', FULL.replace('quiet', 'very quiet'), 15],
    ['in part', 'one of the finest places', 5],
  ])('%s', (_, text, printed) => {
    const span = { start: 0, end: text.length, text };
    const match = {
      kind: 'quote',
      ...span,
      quote: 'harbour',
      speaker: 'keeper',
      match: 'altered',
    } as const;
    const { words } = joinQuote({ kind: 'quote', match }, quote, keeper);
    expect(words).toEqual({ printed, full: 15 });
  });
});
