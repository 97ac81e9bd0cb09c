/** What several kinds of record have. */
import * as v from 'valibot';

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
export const text = v.pipe(v.string(), v.minLength(1));
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);
export const url = v.pipe(v.string(), v.url());

/** A schema with the text that editors show while a contributor types. */
export function described<const Schema extends v.GenericSchema>(
  schema: Schema,
  description: string,
) {
  return v.pipe(schema, v.description(description));
}
