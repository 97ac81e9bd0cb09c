import { describe, expect, it } from 'vitest';
import { checkValues } from '../../scripts/dataset/check-values.ts';
import { describeProblem } from '../../scripts/dataset/problem.ts';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { edited, report } from './edited-dataset.ts';

function problems(id: string, place: number, change: object): string[] {
  const read = edited('figures.json', (figures) => {
    Object.assign(report(figures, id, place), change);
  });
  const { dataset } = readDataset(read);
  return dataset === undefined ? ['wrong shape'] : checkValues(dataset).map(describeProblem);
}

describe('checkValues', () => {
  it('finds every value of the dataset in its wording', () => {
    const { dataset } = readDataset();
    expect(dataset && checkValues(dataset).map(describeProblem)).toEqual([]);
  });

  it('names a wording that gives another number', () => {
    expect(problems('training-cost', 0, { asReported: 'a budget of $6 billion' })).toEqual([
      'figures.json › training-cost › reports.0.asReported: reads as exact 6000000000, not as exact 6000000',
    ]);
  });

  it('names a wording that bounds it otherwise', () => {
    expect(problems('training-cost', 0, { asReported: 'over $6 million' })).toEqual([
      expect.stringContaining('reads as over 6000000, not as exact 6000000'),
    ]);
  });

  it('names a wording without a number', () => {
    expect(problems('nvidia-margin', 0, { asReported: 'fat margins' })).toEqual([
      expect.stringContaining('reads as nothing'),
    ]);
  });

  it('names a wording that gives another day', () => {
    expect(problems('release-date', 0, { asReported: 'on January 21' })).toEqual([
      expect.stringContaining('reads as --01-21, not as 2025-01-20'),
    ]);
  });
});
