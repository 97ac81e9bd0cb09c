/** `npm run dataset:format`: writes the dataset's files in their one form. */
import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { fileSchemas } from '../../src/dataset/schema.ts';
import { datasetFolder, readDatasetFile } from './files.ts';
import { formatJson } from './format.ts';

for (const [name, schema] of Object.entries(fileSchemas)) {
  const text = readDatasetFile(name);
  const parsed = v.safeParse(schema as v.GenericSchema, JSON.parse(text));
  if (!parsed.success) {
    console.error(`${name}: not formatted, its shape is wrong (npm run check-dataset)`);
    process.exitCode = 1;
    continue;
  }
  const formatted = formatJson(parsed.output);
  if (formatted === text) continue;
  writeFileSync(datasetFolder + name, formatted);
  console.log(`${name}: formatted`);
}
