/** The facts, and how a card about an entity looks that lists them: fetched when such a card is first wanted. */
import { cardFacts } from '../dataset/card-facts.ts';
import { entityStylesheet } from '../ui/card/entity-stylesheet.ts';
import { world } from './world.ts';

world().facts = { records: cardFacts, stylesheet: entityStylesheet };
