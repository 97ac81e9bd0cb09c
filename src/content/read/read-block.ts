import type { Judge } from '../../judge/judge.ts';
import type { Finding, PageIdentity } from '../../judge/types.ts';
import type { Recogniser, Topic } from '../../recognise/types.ts';

/** Characters read at once; a longer block is cut, so that one step stays within a few milliseconds. */
const longest = 6000;

/** Characters of earlier text that a block is read with: a subject, a table's header, a speaker. */
export const contextLength = 800;

export interface BlockReading {
  recogniser: Recogniser;
  judge: Judge;
  page: PageIdentity;
  topic: Topic;
}

/** Recognises and judges one block of text; yields between the parts of a long one. */
export function* readBlock(
  text: string,
  before: string,
  { recogniser, judge, page, topic }: BlockReading,
): Generator<void, Finding[]> {
  if (text.length <= longest) {
    return judge(recogniser.recognise({ text, before, topic }), page);
  }
  const findings: Finding[] = [];
  let context = before;
  for (let from = 0; from < text.length; ) {
    const to = cutAt(text, from + longest);
    const part = text.slice(from, to);
    const found = judge(recogniser.recognise({ text: part, before: context, topic }), page);
    for (const finding of found) findings.push(shift(finding, from));
    context = part.slice(-contextLength);
    from = to;
    yield;
  }
  return findings;
}

/** The last end of a sentence, or else of a word, before an offset. */
function cutAt(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const tail = text.slice(at - contextLength, at);
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'));
  const end = sentence >= 0 ? sentence : tail.lastIndexOf(' ');
  return end >= 0 ? at - contextLength + end + 1 : at;
}

function shift<F extends Finding>(finding: F, by: number): F {
  const { match } = finding;
  return { ...finding, match: { ...match, start: match.start + by, end: match.end + by } };
}
