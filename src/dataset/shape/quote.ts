import * as v from 'valibot';
import { date, described, id, text } from './fields.ts';

export const quoteSchema = v.strictObject({
  id,
  speaker: described(id, 'An entity id.'),
  text: described(text, 'The fullest form known.'),
  said: v.optional(v.strictObject({ date: v.optional(date), where: v.optional(text) })),
  reports: v.pipe(
    v.array(v.strictObject({ source: id, as: text, locator: v.optional(text) })),
    v.minLength(1),
  ),
  common: v.optional(
    described(
      v.boolean(),
      'Too common to be recognised without its speaker near by ("impressive", "curiosity").',
    ),
  ),
});
