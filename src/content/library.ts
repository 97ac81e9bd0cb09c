import type { CoreDataset } from '../dataset/types.ts';
import type { Judge } from '../judge/judge.ts';
import type { Recogniser } from '../recognise/types.ts';

/**
 * The pure half of the reader: what it reads with. It comes as a file of its own before the other
 * (src/content/reader-library.ts), because compiling both at once would hold a slow processor for
 * longer than a page may be held.
 */
export interface Library {
  core: CoreDataset;
  createRecogniser(dataset: CoreDataset): Recogniser;
  createJudge(dataset: CoreDataset): Judge;
  /** The sentence of a text that holds an offset. */
  sentenceAround(text: string, offset: number): string;
}
