import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageMarkdown, withCoverage } from '../../scripts/dataset/coverage.ts';
import { guide } from '../../scripts/dataset/files.ts';
import { dataset } from '../../src/dataset/dataset.ts';

describe('coverage', () => {
  it('is current in docs/dataset.md (npm run dataset:coverage)', () => {
    const document = readFileSync(guide, 'utf8');
    expect(document).toBe(withCoverage(document, coverageMarkdown(dataset)));
  });

  it('has a row for each source and an entry for each disagreement', () => {
    const tables = coverageMarkdown(dataset);
    for (const { id } of dataset.sources)
      expect(tables).toMatch(new RegExp(`^\\| ${id} +\\| `, 'm'));
    expect(tables).toContain('(figure `training-cost`)');
    expect(tables).toContain('(fact `amazon-share`)');
    expect(tables).not.toContain('`gpu-hours`');
  });

  it('refuses a document without its marks', () => {
    expect(() => withCoverage('# A page', 'tables')).toThrow('marks');
  });
});
