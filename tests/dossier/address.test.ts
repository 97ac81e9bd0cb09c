import { describe, expect, test } from 'vitest';
import { readFilters, readRecordHash, writeFilters } from '../../src/dossier/address.ts';
import { noFilters } from '../../src/dossier/filters.ts';

describe('readRecordHash', () => {
  test.each([
    'figure/training-cost',
    'fact/rust',
    'quote/a-1',
    'source/article-1',
    'entity/r1',
    'event/x',
  ])('%s', (key) => {
    expect(readRecordHash(`#${key}`)).toBe(key);
  });

  test.each([
    '',
    '#',
    '#figures',
    '#figure/',
    '#figure/a/b',
    '#other/a',
    '#figure/<b>',
    '#/figure',
  ])('nothing in %j', (hash) => {
    expect(readRecordHash(hash)).toBeUndefined();
  });
});

describe('filters in the address', () => {
  test('none leave it clean', () => {
    expect(writeFilters(noFilters)).toBe('');
    expect(readFilters('')).toEqual(noFilters);
  });

  test('what is written is read again', () => {
    const filters = {
      query: 'cost & more',
      source: 'gazette',
      person: 'ada-moor',
      disputedOnly: true,
      later: false,
    };
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });
});
