/** The whole dataset: the core and what only cards, popup and dossier show. */
import { core } from './core.ts';
import { rest } from './rest.ts';
import type { Dataset } from './types.ts';

export const dataset: Dataset = { ...core, ...rest };
