import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDatasetFile, schemaFolder } from '../../scripts/dataset/files.ts';
import { formatJson } from '../../scripts/dataset/format.ts';
import { jsonSchemaFiles } from '../../scripts/dataset/json-schemas.ts';
import { fileSchemas } from '../../src/dataset/schema.ts';

describe('formatJson', () => {
  it('puts a short list on one line', () => {
    expect(formatJson({ about: ['lab', 'chip'] })).toBe('{\n  "about": ["lab", "chip"]\n}\n');
  });

  it('puts objects and long lists over several lines', () => {
    const long = ['x'.repeat(60), 'y'.repeat(60)];
    expect(formatJson([{ long }])).toBe(
      `[\n  {\n    "long": [\n      "${long[0]}",\n      "${long[1]}"\n    ]\n  }\n]\n`,
    );
  });

  it('counts East Asian letters as two columns', () => {
    const letters = ['深'.repeat(44)];
    expect(formatJson({ a: letters })).toContain('"a": ["深');
    expect(formatJson({ ab: letters, c: 1 })).toContain('"ab": [\n');
  });

  it('writes empty lists and objects, null and numbers', () => {
    expect(formatJson([{ a: [], b: {}, c: null, d: 5_576_000 }])).toBe(
      '[\n  {\n    "a": [],\n    "b": {},\n    "c": null,\n    "d": 5576000\n  }\n]\n',
    );
  });
});

describe('the files', () => {
  it.each(Object.entries(fileSchemas))('%s is in its one form', (name, schema) => {
    const text = readDatasetFile(name);
    expect(text).toBe(formatJson(v.parse(schema as v.GenericSchema, JSON.parse(text))));
  });

  it('the JSON Schema files are current (npm run dataset:schemas)', () => {
    const files = readdirSync(schemaFolder).map(
      (name) => [name, readFileSync(schemaFolder + name, 'utf8')] as const,
    );
    expect(new Map(files)).toEqual(new Map([...jsonSchemaFiles()].sort()));
  });
});
