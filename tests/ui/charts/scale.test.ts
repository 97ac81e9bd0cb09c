// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScale, niceStep } from '../../../src/ui/charts/scale.ts';

const range = { from: 10, to: 310 };

describe('createScale', () => {
  it.each<[number[], 'linear' | 'log', number[]]>([
    [[5_576_000, 5_600_000_000], 'log', [1e6, 1e7, 1e8, 1e9, 1e10]],
    [[1, 100], 'log', [1, 10, 100]],
    [[1, 99], 'linear', [0, 25, 50, 75, 100]],
    [[12, 17], 'linear', [12, 14, 16, 18]],
    [[0, 500], 'linear', [0, 200, 400, 600]],
    [[-17, 0.65], 'linear', [-20, -15, -10, -5, 0, 5]],
  ])('%j is %s with ticks at %j', (values, is, ticks) => {
    const scale = createScale(values, range);
    expect(scale.is).toBe(is);
    expect(scale.ticks).toEqual(ticks);
  });

  it('puts ticks at the ends and a decade halfway', () => {
    const scale = createScale([1, 100], range);
    expect(scale.at(1)).toBe(10);
    expect(scale.at(10)).toBe(160);
    expect(scale.at(100)).toBe(310);
  });

  it('gives a lone value a place inside', () => {
    const scale = createScale([100_000], range);
    expect(scale.at(100_000)).toBeGreaterThan(range.from);
    expect(scale.at(100_000)).toBeLessThan(range.to);
  });

  it('keeps order and stays inside, whatever the values', () => {
    const value = fc.integer({ min: -1e14, max: 1e14 }).map((n) => n / 100);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const scale = createScale(values, range);
        const places = values.toSorted((a, b) => a - b).map(scale.at);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(range.from - 1e-6);
          expect(place).toBeLessThanOrEqual(range.to + 1e-6);
          if (index > 0) expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-9);
        }
      }),
    );
  });
});

describe('niceStep', () => {
  it.each([
    [0.3, 0.5],
    [1, 1],
    [1.2, 2],
    [21, 25],
    [26, 50],
    [700, 1000],
  ])('%d -> %d', (step, nice) => {
    expect(niceStep(step)).toBeCloseTo(nice, 12);
  });
});
