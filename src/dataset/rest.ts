/** What the whole dataset has beyond its core: shown in cards, popup and dossier, and never recognised. */
import benchmarks from './benchmarks.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import moves from './moves.json' with { type: 'json' };
import type { Benchmark, CoreDataset, Dataset, Fact, Move, StoryEvent } from './types.ts';

export const rest: Omit<Dataset, keyof CoreDataset> = {
  facts: facts as Fact[],
  events: events as StoryEvent[],
  benchmarks: benchmarks as Benchmark[],
  moves: moves as Move[],
};
