import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { cardFactsOf } from '../../src/dataset/card-facts-of.ts';
import { coreOf } from '../../src/dataset/core-of.ts';
import { rowsOf } from '../../src/dataset/core-rows.ts';
import { readDataset } from '../dataset/read-dataset.ts';

const coreFile = resolve('.cache/core-dataset.js');
const factsFile = resolve('.cache/card-facts.js');

/**
 * Works the dataset's core out at build time, packed in rows, and puts it in the place of src/dataset/core.ts, which
 * elsewhere does so at run time; and so the facts of cards (card-facts.ts). By a file and an alias, because CRXJS builds
 * injected scripts with our `resolve` but without our plugins.
 */
export function coreDataset(): Plugin {
  return {
    name: 'second-source:core-dataset',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^.*\/dataset\/core\.ts$/, replacement: coreFile },
          { find: /^.*\/dataset\/card-facts\.ts$/, replacement: factsFile },
        ],
      },
    }),
    buildStart() {
      const { dataset } = readDataset();
      // The other plugin says what is wrong with it, and ends the build.
      if (!dataset) return;
      mkdirSync(dirname(coreFile), { recursive: true });
      const rows = JSON.stringify(rowsOf(coreOf(dataset)));
      writeFileSync(
        coreFile,
        `import { coreFrom } from '../src/dataset/core-rows.ts';\nexport const core = coreFrom(${rows});\n`,
      );
      const facts = JSON.stringify(cardFactsOf(dataset.facts));
      writeFileSync(factsFile, `export const cardFacts = ${facts};\n`);
    },
  };
}
