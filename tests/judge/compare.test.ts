import { describe, expect, it } from 'vitest';
import { core } from '../../src/dataset/core.ts';
import type { Bound, CoreFigure, Value } from '../../src/dataset/types.ts';
import { compare } from '../../src/judge/compare.ts';

function figure(id: string): CoreFigure {
  const found = core.figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

const CASES: [id: string, value: Value, bound: Bound, verdict: string][] = [
  ['training-cost', 5.5e6, 'exact', 'agrees'],
  ['training-cost', 5.576e6, 'exact', 'agrees'],
  ['training-cost', 5.58e6, 'exact', 'agrees'],
  ['training-cost', 5.6e6, 'exact', 'agrees'],
  ['training-cost', 6e6, 'exact', 'agrees'],
  ['training-cost', 6e6, 'under', 'agrees'],
  ['training-cost', 1e7, 'under', 'agrees'],
  ['training-cost', [5e6, 6e6], 'exact', 'agrees'],
  ['training-cost', 5e6, 'exact', 'differs'],
  ['training-cost', 5e6, 'under', 'differs'],
  ['training-cost', 7e6, 'exact', 'differs'],
  ['training-cost', 1e7, 'exact', 'differs'],
  ['training-cost', 1e8, 'under', 'differs'],
  ['training-cost', 5.6e9, 'exact', 'differs'],
  ['nvidia-cap-loss', 5.89e11, 'exact', 'agrees'],
  ['nvidia-cap-loss', 5.93e11, 'exact', 'agrees'],
  // More exact than the report that rounds it.
  ['nvidia-cap-loss', 5.888e11, 'exact', 'agrees'],
  ['nvidia-cap-loss', 5.88e11, 'exact', 'differs'],
  ['nasdaq-fall', 2.97, 'exact', 'differs'],
  ['nvidia-cap-loss', 5.9e11, 'about', 'agrees'],
  ['nvidia-cap-loss', 6e11, 'about', 'agrees'],
  ['nvidia-cap-loss', 6e11, 'exact', 'agrees'],
  ['nvidia-cap-loss', 5e11, 'over', 'agrees'],
  ['nvidia-cap-loss', 6e11, 'over', 'differs'],
  ['nvidia-cap-loss', 5e11, 'exact', 'differs'],
  ['nvidia-cap-loss', 4.65e11, 'exact', 'differs'],
  ['nvidia-cap-loss', 3e11, 'over', 'differs'],
  ['nvidia-share-fall', 16.9, 'exact', 'agrees'],
  ['nvidia-share-fall', 16.97, 'exact', 'agrees'],
  ['nvidia-share-fall', 16.8, 'exact', 'agrees'],
  ['nvidia-share-fall', 16, 'exact', 'differs'],
  ['nvidia-share-fall', 17, 'about', 'agrees'],
  ['nvidia-share-fall', 17, 'over', 'agrees'],
  ['nvidia-share-fall', 12, 'exact', 'differs'],
  ['nvidia-share-fall', 18, 'exact', 'differs'],
  ['nvidia-share-fall', 20, 'exact', 'differs'],
  ['nasdaq-fall', 3, 'over', 'agrees'],
  ['nasdaq-fall', 3.1, 'exact', 'agrees'],
  ['nasdaq-fall', 3.5, 'exact', 'differs'],
  ['gpu-count', 2000, 'about', 'agrees'],
  ['gpu-count', 2048, 'exact', 'agrees'],
  ['gpu-count', 2000, 'over', 'agrees'],
  ['gpu-count', 20000, 'exact', 'differs'],
  ['gpt4-training-cost', 1e8, 'over', 'agrees'],
  ['gpt4-training-cost', 8e8, 'exact', 'differs'],
  ['gpt4-training-cost', 7.8e7, 'exact', 'differs'],
  ['stargate-size', 5e11, 'under', 'agrees'],
  ['us-market-wipeout', 1e12, 'about', 'agrees'],
  ['us-market-wipeout', 1e12, 'over', 'agrees'],
  ['build-time', 2, 'under', 'agrees'],
  ['build-time', 55 / 30, 'exact', 'agrees'],
  ['build-time', 3, 'exact', 'differs'],
  ['cost-saving-percent', [90, 95], 'exact', 'agrees'],
  ['cost-saving-percent', 85, 'exact', 'differs'],
  ['deepseek-headcount', 200, 'under', 'agrees'],
  ['deepseek-headcount', 160, 'exact', 'differs'],
  ['release-date', '2025-01-20', 'exact', 'agrees'],
  ['release-date', '2025-01', 'exact', 'agrees'],
  ['release-date', '2025-01-10', 'exact', 'differs'],
  ['release-date', '2024-12', 'exact', 'differs'],
  ['v3-release', '2024-12-25', 'exact', 'agrees'],
  ['v3-release', '2024-12', 'exact', 'agrees'],
  ['v3-release', '2025-01-20', 'exact', 'differs'],
  ['deepseek-founding', '2023', 'under', 'agrees'],
  ['deepseek-founding', '2023-07-17', 'exact', 'agrees'],
  ['deepseek-founding', '2021', 'exact', 'differs'],
];

describe('a page’s value against the consolidated range', () => {
  it.each(CASES)('%s: %s, %s, %s', (id, value, bound, verdict) => {
    expect(compare(figure(id), { value, bound }).verdict).toBe(verdict);
  });
});

describe('how far off', () => {
  it('an amount by a ratio', () => {
    const { comparison } = compare(figure('training-cost'), { value: 5.6e9, bound: 'exact' });
    expect(comparison).toMatchObject({ position: 'above', page: 5.6e9, nearest: 6e6 });
    expect(comparison.ratio).toBeCloseTo(933.3, 1);
    expect(comparison.difference).toBeUndefined();
  });

  it('a percentage by points', () => {
    const { comparison } = compare(figure('nvidia-share-fall'), { value: 12, bound: 'exact' });
    expect(comparison).toMatchObject({ position: 'below', nearest: 16.86 });
    expect(comparison.difference).toBeCloseTo(-4.86, 2);
    expect(comparison.ratio).toBeUndefined();
  });

  it('a date by its side only', () => {
    const { comparison } = compare(figure('release-date'), { value: '2025-01-10', bound: 'exact' });
    expect(comparison).toEqual({ position: 'below', page: '2025-01-10', nearest: '2025-01-20' });
  });

  it('a bound above the range by the end it passes', () => {
    const { comparison } = compare(figure('nvidia-cap-loss'), { value: 6e11, bound: 'over' });
    expect(comparison.position).toBe('above');
  });
});
