import * as v from 'valibot';
import { migrate, type Step, type Stored } from './migrate.ts';
import { defaults, settingsFields } from './settings-schema.ts';
import type { Settings } from './settings-types.ts';

export interface ReadSettings {
  settings: Settings;
  /** The fields that could not be used, as paths ("lines.differs"); each holds its default instead. */
  problems: string[];
}

/**
 * A change that renames a field or gives it another meaning adds a step here and raises `version`; the shape that
 * it leaves goes to tests/platform/shapes. A new field needs neither: it takes its default.
 */
const steps: Step[] = [
  // 0: written by hand for an import, with today's fields and no version.
  (stored) => stored,
];

type Field = v.GenericSchema | { [name: string]: Field };

/**
 * Makes settings of whatever storage held: missing fields take their default silently, corrupt ones
 * with a problem listed. Never throws.
 */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: defaults, problems: [] };
  const problems: string[] = [];
  if (!isObject(stored)) return { settings: defaults, problems: ['version'] };
  // Of a later version than this build knows, what fits its fields is kept.
  const today = migrate(stored, steps);
  const fields = readFields(today, { fields: settingsFields, defaults, path: '', problems });
  return { settings: { ...(fields as unknown as Settings), version: 1 }, problems };
}

interface Reading {
  fields: { [name: string]: Field };
  defaults: object;
  path: string;
  problems: string[];
}

function readFields(stored: Stored, reading: Reading) {
  const { fields, path, problems } = reading;
  const read: { [name: string]: unknown } = {};
  for (const [name, field] of Object.entries(fields)) {
    const fallback = (reading.defaults as { [name: string]: unknown })[name];
    const value = stored[name];
    const here = path + name;
    if (isSchema(field)) {
      const usable = value !== undefined && v.is(field, value);
      if (value !== undefined && !usable) problems.push(here);
      read[name] = usable ? value : (goodEntries(field, value) ?? fallback);
    } else {
      if (value !== undefined && !isObject(value)) problems.push(here);
      const inner = isObject(value) ? value : {};
      read[name] = readFields(inner, {
        fields: field,
        defaults: fallback as object,
        path: `${here}.`,
        problems,
      });
    }
  }
  return read;
}

/** What is usable of a list by name (sites): one corrupt entry must not cost the others. */
function goodEntries(field: v.GenericSchema, value: unknown): object | undefined {
  if (field.type !== 'record' || !isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter(([name, entry]) => v.is(field, { [name]: entry })),
  );
}

function isSchema(field: Field): field is v.GenericSchema {
  return '~standard' in field;
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
