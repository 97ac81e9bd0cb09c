/** `npm run dataset:schemas`: writes src/dataset/schemas/ anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFolder } from './files.ts';
import { jsonSchemaFiles } from './json-schemas.ts';

mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of jsonSchemaFiles()) writeFileSync(schemaFolder + name, text);
