/** Recognise and judge against compromise on the same text: docs/performance.md says how. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { core } from '../../src/dataset/core.ts';
import { record } from '../../src/dataset/record.ts';
import { createJudge } from '../../src/judge/judge.ts';
import { summarise } from '../../src/judge/summary.ts';
import { recogniseText } from '../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../src/recognise/recogniser.ts';
import { median } from './median.ts';
import { prose } from './prose.ts';
import type { RecogniseFigures } from './types.ts';

export interface RecogniseOptions {
  /** A fifth of the text. */
  quick: boolean;
  /** A folder of labelled texts (docs/*.json) to read besides the generated prose. */
  texts?: string | undefined;
}

const MEGABYTE = 1_000_000;
// Each time is of runs that last so long together: shorter ones are lost in the clock's steps.
const LOOP_MS = 200;
const WARM_UP_MS = { quick: 2_000, full: 3_000 };
const GROWTH = 16;
const ROUNDS = 3;
const DIGITS = /\d+/g;
const ARTICLE = /[\s\S]{1,5000}(?:\n|$)/g;

/** Milliseconds of one run, from as many as fill the loop. */
function timeOf(run: () => void, atLeast = LOOP_MS): number {
  const start = performance.now();
  let runs = 0;
  let spent = 0;
  do {
    run();
    runs++;
    spent = performance.now() - start;
  } while (spent < atLeast);
  return spent / runs;
}

function labelledTexts(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const docs = join(folder, 'docs');
  return readdirSync(docs)
    .filter((file) => file.endsWith('.json'))
    .map((file) => (JSON.parse(readFileSync(join(docs, file), 'utf8')) as { text: string }).text);
}

/** Medians of a few rounds. */
export async function benchRecognise({
  quick,
  texts,
}: RecogniseOptions): Promise<RecogniseFigures> {
  const recogniser = createRecogniser(core);
  const judge = createJudge(core);
  function readWhole(text: string): void {
    const judged = judge(recogniseText(recogniser, text));
    summarise(judged, { figures: record.figures, text });
  }
  const long = prose(quick ? MEGABYTE / 5 : MEGABYTE);
  const corpus = [...labelledTexts(texts), long];
  const readCorpus = () => corpus.forEach(readWhole);
  const words = corpus.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

  // An article's length at a time: compromise slows down on one long text, and is spared that here.
  const articles = corpus.flatMap((text) => text.match(ARTICLE) ?? []);
  function readTheirs(): void {
    for (const article of articles) {
      const read = nlp(article);
      read.money().json();
      read.percentages().json();
    }
  }

  // Both sides run until they are compiled.
  const warmUp = quick ? WARM_UP_MS.quick : WARM_UP_MS.full;
  timeOf(readCorpus, warmUp);
  timeOf(readTheirs, warmUp);
  // Side by side in each round, so that a busy machine slows both.
  const times = Array.from({ length: ROUNDS }, () => ({
    ours: timeOf(readCorpus),
    theirs: timeOf(readTheirs),
    digits: timeOf(() => corpus.map((text) => text.match(DIGITS)?.length)),
  }));
  const overDigits = median(times.map(({ ours, digits }) => ours / digits));
  console.log(
    `Recognise and judge / one pass of a plain digit expression: ${overDigits.toFixed(0)}`,
  );
  const short = long.slice(0, long.length / GROWTH);
  const growth = Array.from({ length: ROUNDS }, () => {
    const once = timeOf(() => readWhole(short));
    return timeOf(() => readWhole(long)) / once;
  });
  return {
    msPer10kWords: (median(times.map(({ ours }) => ours)) / words) * 10_000,
    vsCompromise: median(times.map(({ ours, theirs }) => ours / theirs)),
    growth16: median(growth),
  };
}
