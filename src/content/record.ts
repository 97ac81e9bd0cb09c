/** The record, for every card: fetched with the popover when a pointer first rests on a mark. */
import { record } from '../dataset/record.ts';
import { world } from './world.ts';

world().record = record;
