import { describe, expect, it } from 'vitest';
import { followed, sentences, silent } from './cases/families/pairs.ts';
import { found, unmark } from './cases.ts';

describe('chips, dates and plans in pairs, lists and tables', () => {
  it.each(sentences)('%s', (line) => {
    const { text, expected } = unmark(line, '');
    expect(found(text)).toEqual(expected);
  });

  it.each(followed)('%s … %s', (before, line) => {
    const { text, expected } = unmark(line, '');
    expect(found(text, { before })).toEqual(expected);
  });

  it.each(silent)('is silent: %s', (line) => {
    expect(found(line)).toEqual([]);
  });
});
