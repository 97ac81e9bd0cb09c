import { sentenceAt, sentenceStarts } from '../../recognise/sentences.ts';

/** The sentence of a text that holds an offset, without the space around it. */
export function sentenceAround(text: string, offset: number): string {
  const [start, end] = sentenceAt(sentenceStarts(text), offset, text.length);
  return text.slice(start, end).trim();
}
