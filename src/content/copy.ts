/** Citations and reports of bad matches: fetched when the first is to be copied. */
import { copyFinding } from '../ui/copy/copy-finding.ts';
import { world } from './world.ts';

world().copyFinding = copyFinding;
