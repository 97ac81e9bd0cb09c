/** The whole dataset: the core, and what only cards, popup and dossier show. */
import benchmarks from './benchmarks.json' with { type: 'json' };
import { core } from './core.ts';
import events from './events.json' with { type: 'json' };
import { facts } from './facts.ts';
import moves from './moves.json' with { type: 'json' };
import type { Benchmark, Dataset, Move, StoryEvent } from './types.ts';

export const dataset: Dataset = {
  ...core,
  facts,
  events: events as StoryEvent[],
  benchmarks: benchmarks as Benchmark[],
  moves: moves as Move[],
};
