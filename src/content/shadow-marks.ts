/** The marks' stylesheet for shadow roots: fetched when words in one are first marked. */
import { markSheet } from './paint/mark-sheet.ts';
import { world } from './world.ts';

world().markSheet = markSheet();
