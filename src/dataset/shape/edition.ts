import * as v from 'valibot';
import { date } from './fields.ts';

/** One place for the dataset's version (semantic) and the day it stands for. */
export const editionSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  date,
});
