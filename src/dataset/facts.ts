/** The dataset's facts on their own: a card about an entity shows them, no other card does. */
import json from './facts.json' with { type: 'json' };
import type { Fact } from './types.ts';

export const facts = json as Fact[];
