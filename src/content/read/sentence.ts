import { sentenceAt, sentenceStarts } from '../../recognise/sentences.ts';
import type { PlacedMark } from './marks.ts';

/** The sentence a mark stands in, as the page has it. */
export function sentenceOf({ block, mark }: PlacedMark): string {
  const { text } = block;
  const [start, end] = sentenceAt(sentenceStarts(text), mark.finding.match.start, text.length);
  return text.slice(start, end).trim();
}
