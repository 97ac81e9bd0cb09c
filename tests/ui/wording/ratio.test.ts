// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sayMore, sayRatio } from '../../../src/ui/wording/ratio.ts';
import { translateIn } from '../translate-in.ts';

const en = translateIn('en');

describe('sayRatio: what others say, as a share of the page’s value', () => {
  it.each<[number, string | undefined]>([
    [1000, 'a thousandth of'],
    [933.3, 'about a thousandth of'],
    [1_000_000, 'a millionth of'],
    [2, 'half of'],
    [2.1, 'about half of'],
    [3, 'a third of'],
    [4, 'a quarter of'],
    [5.3, 'about a fifth of'],
    [10, 'a tenth of'],
    [100, 'a hundredth of'],
    // No round share: the page's value is then said as a multiple.
    [7, undefined],
    [30, undefined],
    [1.2, undefined],
    [0.9, undefined],
    [0.5, 'twice'],
    [0.48, 'about twice'],
    [1 / 3, '3 times'],
    [1 / 2.5, '2.5 times'],
    [0.001, '1,000 times'],
    [0.00107, 'about 1,000 times'],
    [1 / 36, 'about 40 times'],
  ])('%d: %s', (ratio, said) => {
    expect(sayRatio(en, ratio)).toBe(said);
  });
});

describe('sayMore: the page’s value against what others say', () => {
  it.each<[number, string]>([
    [7, '7 times that'],
    [30, '30 times that'],
    [33, 'about 30 times that'],
    [1.25, '25% more'],
    [1.172, 'about 17% more'],
    [0.9, '10% less'],
    [0.5, '50% less'],
    [1.004, 'slightly more'],
    [0.996, 'slightly less'],
  ])('%d: %s', (ratio, said) => {
    expect(sayMore(en, ratio)).toBe(said);
  });
});
