import type { Dataset } from '../../src/dataset/types.ts';
import { checkAliases } from './checks/aliases.ts';
import { checkDates } from './checks/dates.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkOrder } from './checks/order.ts';
import { checkRanges } from './checks/ranges.ts';
import { checkReferences } from './checks/references.ts';
import { checkWording } from './checks/wording.ts';
import type { Problem } from './problem.ts';
import { type FileName, readDataset } from './read-dataset.ts';

const checks = [
  checkReferences,
  checkAliases,
  checkDates,
  checkOrder,
  checkRanges,
  checkEvidence,
  checkWording,
];

/** What is wrong with a dataset whose shape is right. */
export function findProblems(dataset: Dataset): Problem[] {
  return checks.flatMap((check) => check(dataset));
}

/**
 * What is wrong with the dataset's files: their shape first, then what they say of one another.
 * The build stops on any.
 * @param read gives a file's text by its name; the tree's own files unless told
 */
export function validateDataset(read?: (name: FileName) => string): Problem[] {
  const { dataset, problems } = readDataset(read);
  return dataset === undefined ? problems : findProblems(dataset);
}
