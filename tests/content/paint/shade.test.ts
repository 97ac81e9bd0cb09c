import { describe, expect, it } from 'vitest';
import { luminance } from '../../../src/content/paint/shade.ts';

describe('luminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['color(srgb 1 1 1)', 1],
    ['lab(100 0 0)', 1],
    ['oklch(0 0 0)', 0],
  ])('of %s is %d', (colour, expected) => {
    expect(luminance(colour)).toBeCloseTo(expected, 2);
  });

  it.each([
    'rgba(0, 0, 0, 0)',
    'rgba(255, 255, 255, 0.2)',
    'color(srgb 0 0 0 / 0.1)',
    'transparent',
  ])('of %s is not known: what is behind shows through', (colour) => {
    expect(luminance(colour)).toBeUndefined();
  });
});
