import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../scripts/dataset/problem.ts';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { validateDataset } from '../../scripts/dataset/validate.ts';
import { brokenEntries } from './broken-entries.ts';
import { edited, record, report } from './edited-dataset.ts';

describe('the dataset as it stands', () => {
  it('has no problem', () => {
    expect(validateDataset().map(describeProblem)).toEqual([]);
  });
});

describe('a broken entry is named by file, id and field', () => {
  it.each(brokenEntries)('%s', (_what, file, change, problem) => {
    const described = validateDataset(edited(file, change)).map(describeProblem);
    expect(described).toContainEqual(expect.stringMatching(new RegExp(`^${problem}: `)));
  });

  it('a file that is not JSON', () => {
    const { dataset, problems } = readDataset(() => '{');
    expect(dataset).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: 'sources.json',
        message: expect.stringMatching(/^not JSON/),
      }),
    );
  });
});

describe('what the checks let stand', () => {
  it('an open end of a range', () => {
    const open = edited('figures.json', (figures) => {
      Object.assign(record(figures, 'nvidia-margin').consolidated as object, { low: null });
      Object.assign(report(figures, 'nvidia-margin', 0), { value: 2 });
    });
    expect(validateDataset(open)).toEqual([]);
  });

  it('a month that holds the day of the range', () => {
    const month = edited('figures.json', (figures) => {
      Object.assign(report(figures, 'release-date', 0), { value: '2025-01' });
    });
    expect(validateDataset(month)).toEqual([]);
  });
});
