/** How a figure's plot is laid out and looks: fetched when the first card about a figure is wanted. */
import { layoutDots } from '../ui/charts/dot-layout.ts';
import { chartStylesheet } from '../ui/charts/stylesheet.ts';
import { world } from './world.ts';

world().plot = { layoutDots, stylesheet: chartStylesheet };
