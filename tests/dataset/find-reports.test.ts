import { describe, expect, it } from 'vitest';
import { findReports } from '../../scripts/dataset/find-reports.ts';
import { core } from '../../src/dataset/core.ts';

describe('findReports', () => {
  it('lists the figures and quotes of a new text, and how each was read', () => {
    const text =
      'DeepSeek says that training V3 cost less than $6 million. Sam Altman called the model “impressive”.';
    const [, ...found] = findReports(core, text);
    expect(found).toEqual([
      '  figure training-cost: “$6 million” (under 6000000)',
      '  quote altman-impressive, trimmed: “impressive”',
      '',
    ]);
  });
});
