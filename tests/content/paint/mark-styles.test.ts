// @vitest-environment node
import { expect, it } from 'vitest';
import { markSheet } from '../../../src/content/paint/mark-sheet.ts';
import { TINTED } from '../../../src/content/paint/mark-styles.ts';
import { markLooks } from '../../../src/ui/palette.ts';

it('a double line is not broken by the feet of letters; the others are', () => {
  const rules = markSheet().split('::highlight').slice(1);
  const unbroken = rules.filter((rule) => rule.includes('text-decoration-skip-ink:none'));
  const double = rules.filter((rule) => rule.includes('underline double'));
  expect(double.length).toBeGreaterThan(0);
  expect(unbroken).toEqual(double);
});

it('the styles that are seen without a line are those with a tint', () => {
  const withTint = Object.entries(markLooks).filter(([, { tint }]) => tint > 0);
  expect(withTint.map(([style]) => style)).toEqual(TINTED);
});
