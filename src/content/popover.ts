/**
 * The popover's script: the cards and Preact, fetched when a pointer first rests on a mark. It leaves
 * its factory in the shared slot for the reader.
 */
import { createPopover } from './popover/create-popover.tsx';
import { world } from './world.ts';

world().popover = createPopover;
