import * as v from 'valibot';
import { described, id, text } from './fields.ts';

export const entitySchema = v.strictObject({
  id,
  kind: v.picklist([
    'company',
    'model',
    'person',
    'chip',
    'index',
    'project',
    'product',
    'publication',
    'organisation',
    'paper',
  ]),
  name: text,
  aliases: v.array(text),
  summary: text,
  roles: v.optional(
    described(
      v.array(v.strictObject({ source: id, as: text, locator: v.optional(text) })),
      'For people and firms: role and affiliation as each source gives them.',
    ),
  ),
});
