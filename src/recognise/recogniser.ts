/** The recogniser: mentions, figures and quotes of a dataset, found in text. No DOM, no state after `createRecogniser`. */
import type { CoreDataset } from '../dataset/types.ts';
import { createFigureReader } from './figures/figures.ts';
import { createMentionReader } from './mentions.ts';
import { type Folded, fold } from './normalise.ts';
import { paragraphs } from './paragraphs.ts';
import { createQuoteReader } from './quotes/quotes.ts';
import type { Matches, Passage, Recogniser, Topic } from './types.ts';

/** Characters of earlier text handed to a passage: enough for a subject or a table's header, and bounded. */
export const CONTEXT_LENGTH = 1200;

/** The same matches, with offsets and text of the source instead of the folded text. */
function unfold<M extends { start: number; end: number; text: string }>(
  matches: M[],
  folded: Folded,
  source: string,
): M[] {
  if (folded.text === source) return matches;
  return matches.map((match) => {
    const start = folded.start(match.start);
    const end = folded.end(match.end);
    return { ...match, start, end, text: source.slice(start, end) };
  });
}

function append<M extends { start: number; end: number }>(all: M[], found: M[], by: number): void {
  for (const match of found) all.push({ ...match, start: match.start + by, end: match.end + by });
}

/** @param dataset what to look for; its entities, figures and quotes are indexed once, here. */
export function createRecogniser(dataset: CoreDataset): Recogniser {
  const names = createMentionReader(dataset.entities);
  const readFigures = createFigureReader(dataset);
  const readQuotes = createQuoteReader(dataset);

  function readTopic(
    texts: Iterable<string>,
    page: { title?: string; published?: string } = {},
  ): Topic {
    const title = page.title ?? '';
    const folded = [title, ...texts].map((text) => fold(text).text);
    const mentions = names.count(folded, title);
    return page.published === undefined
      ? { mentions, title }
      : { mentions, title, published: page.published };
  }

  function recognise(passage: Passage): Matches {
    const source = passage.text;
    const folded = fold(source);
    const plain: Passage = {
      text: folded.text,
      before: fold(passage.before).text,
      topic: passage.topic,
    };
    const mentions = names.read(plain);
    const figures = readFigures(plain, mentions);
    const quotes = readQuotes(plain, mentions);
    return {
      mentions: unfold(mentions, folded, source),
      figures: unfold(figures, folded, source),
      quotes: unfold(quotes, folded, source),
    };
  }

  function recogniseText(text: string, page?: { title?: string; published?: string }): Matches {
    const parts = paragraphs(text);
    const topic = readTopic(
      parts.map((part) => part.text),
      page,
    );
    const all: Matches = { mentions: [], figures: [], quotes: [] };
    for (const part of parts) {
      const before = text.slice(Math.max(0, part.start - CONTEXT_LENGTH), part.start);
      const found = recognise({ text: part.text, before, topic });
      append(all.mentions, found.mentions, part.start);
      append(all.figures, found.figures, part.start);
      append(all.quotes, found.quotes, part.start);
    }
    return all;
  }

  return { readTopic, recognise, recogniseText };
}
