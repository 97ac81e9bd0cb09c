import * as v from 'valibot';
import { described, id, text } from './fields.ts';

export const factReportSchema = v.strictObject({
  source: id,
  evidence: v.optional(
    described(
      text,
      'Verbatim, at most 15 words; or a locator for a primary or later source whose text is not at hand.',
    ),
  ),
  locator: v.optional(text),
  says: v.optional(described(text, 'What this source says where it departs from the statement.')),
  attributedTo: v.optional(id),
});

export const factSchema = v.strictObject({
  id,
  about: v.array(id),
  statement: text,
  status: v.picklist(['agreed', 'disputed', 'single-source']),
  reports: v.pipe(v.array(factReportSchema), v.minLength(1)),
  why: v.optional(text),
});
