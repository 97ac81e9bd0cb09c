/** The facts, for a card about an entity: fetched when such a card is first wanted. */
import { facts } from '../dataset/facts.ts';
import { world } from './world.ts';

world().facts = facts;
