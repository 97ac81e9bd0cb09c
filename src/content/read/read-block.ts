import type { Judge } from '../../judge/judge.ts';
import type { Judged } from '../../judge/types.ts';
import type { Passage, Recogniser, Topic } from '../../recognise/types.ts';

/** Characters read at once; a longer block is cut, so that one step stays within a few milliseconds. */
const LONGEST = 6000;

/** Characters of earlier text that a block is read with: a subject, a table's header, a speaker. */
export const CONTEXT_LENGTH = 800;

export interface BlockReading {
  recogniser: Recogniser;
  judge: Judge;
  topic: Topic;
}

/** Recognises and judges one block of text; yields between the parts of a long one. */
export function* readBlock(
  text: string,
  before: string,
  { recogniser, judge, topic }: BlockReading,
): Generator<void, Judged[]> {
  const read = (passage: Passage) =>
    judge(recogniser.recognise(passage)).filter((one) => isOnTopic(one, topic));
  if (text.length <= LONGEST) return read({ text, before, topic });
  const judged: Judged[] = [];
  let context = before;
  for (let from = 0; from < text.length; ) {
    const to = cutAt(text, from + LONGEST);
    const part = text.slice(from, to);
    for (const one of read({ text: part, before: context, topic })) {
      judged.push(shift(one, from));
    }
    context = part.slice(-CONTEXT_LENGTH);
    from = to;
    yield;
  }
  return judged;
}

/**
 * The story's other names are marked where the story is told: a page on graphics cards that names
 * Microsoft twenty times has nothing to say about it here.
 */
function isOnTopic({ kind, match }: Judged, { mentions }: Topic): boolean {
  return kind !== 'mention' || mentions.has('deepseek') || match.entity === 'nvidia';
}

/** The last end of a sentence, or else of a word, before an offset. */
function cutAt(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const tail = text.slice(at - CONTEXT_LENGTH, at);
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'));
  const end = sentence >= 0 ? sentence : tail.lastIndexOf(' ');
  return end >= 0 ? at - CONTEXT_LENGTH + end + 1 : at;
}

function shift<J extends Judged>(judged: J, by: number): J {
  const { match } = judged;
  return { ...judged, match: { ...match, start: match.start + by, end: match.end + by } };
}
