import type { Plugin } from 'vite';
import { describeProblem } from '../dataset/problem.ts';
import { validateDataset } from '../dataset/validate.ts';

/** Fails the build, before anything is written, on a dataset entry that breaks the shape. */
export function checkDataset(): Plugin {
  return {
    name: 'second-source:check-dataset',
    apply: 'build',
    buildStart() {
      const problems = validateDataset();
      if (problems.length > 0)
        this.error(['The dataset:', ...problems.map(describeProblem)].join('\n'));
    },
  };
}
