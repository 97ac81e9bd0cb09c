import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the dataset's files lie, with a trailing slash. */
export const datasetFolder = fileURLToPath(new URL('../../src/dataset/', import.meta.url));

/** A dataset file's text, by its name. @throws where the file is missing */
export function readDatasetFile(name: string): string {
  return readFileSync(datasetFolder + name, 'utf8');
}

/** Where the JSON Schema files made from schema.ts lie, with a trailing slash. */
export const schemaFolder = `${datasetFolder}schemas/`;

/** The guide to the dataset for contributors. */
export const guide = fileURLToPath(new URL('../../docs/dataset.md', import.meta.url));
