import * as v from 'valibot';
import { factReportSchema } from './fact.ts';
import { date, id, text } from './fields.ts';

export const eventSchema = v.strictObject({
  id,
  date,
  precision: v.picklist(['day', 'month', 'year']),
  statement: text,
  about: v.optional(v.array(id)),
  reports: v.pipe(v.array(factReportSchema), v.minLength(1)),
});
