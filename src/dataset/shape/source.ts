import * as v from 'valibot';
import { date, described, id, text, url } from './fields.ts';

export const sourceSchema = v.strictObject({
  id,
  title: described(
    v.nullable(text),
    'null where the document has no title; it is then described, not named.',
  ),
  publisher: v.nullable(text),
  kind: v.picklist(['news', 'paper', 'statement', 'analysis', 'filing']),
  published: v.nullable(date),
  url: v.nullable(url),
  tier: v.picklist(['article', 'primary', 'later']),
  description: v.optional(
    described(text, 'How to name a source without a title or publisher, in our own words.'),
  ),
});
