/** A whole text at once, for all that has no page's blocks: the command line, scripts and tests. */
import { fold } from './normalise.ts';
import { paragraphs } from './paragraphs.ts';
import type { Matches, Recogniser } from './types.ts';
import { unfold } from './unfold.ts';

/** Characters of earlier text handed to a passage: enough for a subject or a table's header, and bounded. */
const CONTEXT_LENGTH = 1200;

/** Splits the text into paragraphs and reads them in order. Never throws. @returns offsets into `source` */
export function recogniseText(
  recogniser: Recogniser,
  source: string,
  page?: { title?: string; published?: string },
): Matches {
  const folded = fold(source);
  const parts = paragraphs(folded.text);
  const topic = recogniser.readTopic(
    parts.map(({ text }) => text),
    page,
  );
  const all: Matches = { mentions: [], figures: [], quotes: [] };
  for (const { text, start } of parts) {
    const before = folded.text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
    const way = {
      start: (offset: number) => folded.start(start + offset),
      end: (offset: number) => folded.end(start + offset),
    };
    const found = unfold(recogniser.recognise({ text, before, topic }), way, source);
    for (const match of found.mentions) all.mentions.push(match);
    for (const match of found.figures) all.figures.push(match);
    for (const match of found.quotes) all.quotes.push(match);
  }
  return all;
}
