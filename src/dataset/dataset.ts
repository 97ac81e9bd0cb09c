/** The whole dataset, for the extension's own pages and the command line. */
import benchmarks from './benchmarks.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import { facts } from './facts.ts';
import moves from './moves.json' with { type: 'json' };
import { record } from './record.ts';
import type { Benchmark, Dataset, Move, StoryEvent } from './types.ts';

export const dataset: Dataset = {
  ...record,
  facts,
  events: events as StoryEvent[],
  benchmarks: benchmarks as Benchmark[],
  moves: moves as Move[],
};
