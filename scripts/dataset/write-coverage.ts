/** `npm run dataset:coverage`: prints the tables and writes them into docs/dataset.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dataset } from '../../src/dataset/dataset.ts';
import { coverageMarkdown, withCoverage } from './coverage.ts';
import { guide } from './files.ts';

const tables = coverageMarkdown(dataset);
console.log(tables);
writeFileSync(guide, withCoverage(readFileSync(guide, 'utf8'), tables));
