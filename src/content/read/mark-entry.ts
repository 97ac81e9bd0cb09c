import type { Judge } from '../../judge/judge.ts';
import type { Recogniser, Topic } from '../../recognise/types.ts';
import type { Entry, EntryBlock } from '../scan/entries.ts';
import { type Mark, styleOf } from './mark.ts';
import { CONTEXT_LENGTH, readBlock } from './read-block.ts';

export interface MarkerOptions {
  recogniser: Recogniser;
  judge: Judge;
  topic(): Topic;
}

/** Gives a block its marks; a generator, because a long block is read in parts. */
export type Marker = (entry: Entry, block: EntryBlock) => Generator<void>;

export function createMarker({ recogniser, judge, topic }: MarkerOptions): Marker {
  let count = 0;
  return function* mark(entry, block) {
    const reading = { recogniser, judge, topic: topic() };
    const judged = yield* readBlock(block.text, textBefore(entry, block), reading);
    block.marks = judged.map(
      (one): Mark => ({ key: `${++count}`, judged: one, style: styleOf(one) }),
    );
  };
}

/** The last characters of the page before a block. */
function textBefore(entry: Entry, block: EntryBlock): string {
  const earlier: string[] = entry.blocks.slice(0, entry.blocks.indexOf(block)).map((b) => b.text);
  let length = earlier.reduce((sum, text) => sum + text.length, 0);
  for (let at = entry.previous; at && length < CONTEXT_LENGTH; at = at.previous) {
    for (const { text } of [...at.blocks].reverse()) {
      earlier.unshift(text);
      length += text.length;
    }
  }
  return earlier.join('\n').slice(-CONTEXT_LENGTH);
}
