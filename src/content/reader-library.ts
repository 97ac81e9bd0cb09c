/** The recogniser, the judge and their core of the dataset, left in the shared slot for the reader. */
import { core } from '../dataset/core.ts';
import { createJudge } from '../judge/judge.ts';
import { createRecogniser } from '../recognise/recogniser.ts';
import { sentenceAround } from './read/sentence.ts';
import { world } from './world.ts';

world().library = {
  core,
  createRecogniser,
  createJudge,
  sentenceAround,
};
