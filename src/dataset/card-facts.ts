/**
 * The facts for a card about an entity. The build works them out and puts the result in this
 * module's place (scripts/build/core-dataset.ts), so that no page gets what the dossier shows of them.
 */
import { cardFactsOf } from './card-facts-of.ts';
import { facts } from './facts.ts';
import type { Fact } from './types.ts';

export const cardFacts: Fact[] = cardFactsOf(facts);
