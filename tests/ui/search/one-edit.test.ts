import { describe, expect, test } from 'vitest';
import { withinOneEdit } from '../../../src/ui/search/one-edit.ts';

describe('withinOneEdit', () => {
  test.each([
    ['crane', 'crane'],
    ['crne', 'crane'],
    ['craane', 'crane'],
    ['crame', 'crane'],
    ['carne', 'crane'],
    ['cran', 'crane'],
    ['cranes', 'crane'],
  ])('%s is near %s', (typed, word) => {
    expect(withinOneEdit(typed, word)).toBe(true);
  });

  test.each([
    ['crn', 'crane'],
    ['plane', 'crane'],
    ['enarc', 'crane'],
    ['', 'crane'],
  ])('%s is not near %s', (typed, word) => {
    expect(withinOneEdit(typed, word)).toBe(false);
  });
});
