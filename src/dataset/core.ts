/**
 * The core of the dataset, for the reader in a page. The build works it out once and puts the result
 * in this module's place (scripts/build/core-dataset.ts), so that no page gets the record itself.
 */
import { coreOf } from './core-of.ts';
import { record } from './record.ts';
import type { CoreDataset } from './types.ts';

export const core: CoreDataset = coreOf(record);
