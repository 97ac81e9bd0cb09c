import { describe, expect, it } from 'vitest';
import { daysOf, isRealDate } from '../../scripts/dataset/dates.ts';

describe('daysOf', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2025-01-20', '2025-01-20', '2025-01-20'],
  ])('%s', (date, first, last) => {
    expect(daysOf(date)).toEqual({ first, last });
  });
});

describe('isRealDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13', false],
    ['2023-04-31', false],
    ['2023', true],
  ])('%s is %s', (date, real) => {
    expect(isRealDate(date)).toBe(real);
  });
});
