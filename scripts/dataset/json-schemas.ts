import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { fileSchemas } from '../../src/dataset/schema.ts';
import { formatJson } from './format.ts';

/**
 * The JSON Schema files, by name, made from the one source of truth (src/dataset/schema.ts). They
 * are for editors only: completion and errors while typing.
 */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map(
    (Object.entries(fileSchemas) as [string, v.GenericSchema][]).map(([name, schema]) => [
      name.replace('.json', '.schema.json'),
      formatJson({
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `Second Source: ${name}`,
        ...toJsonSchema(schema, { errorMode: 'ignore' }),
      }),
    ]),
  );
}
