import type { Dataset } from '../../dataset/types.ts';
import type { Filters } from '../filters.ts';

/** What is shown, in the dataset's own shape, with the filters that chose it. Two spaces, final newline. */
export function toJson(dataset: Dataset, filters: Filters): string {
  return `${JSON.stringify({ filters, ...dataset }, undefined, 2)}\n`;
}
