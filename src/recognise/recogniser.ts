/** The recogniser: mentions, figures and quotes of a dataset, found in text. No DOM, no state after `createRecogniser`. */
import type { CoreDataset } from '../dataset/types.ts';
import { createFigureReader } from './figures/figures.ts';
import { createMentionReader } from './mentions.ts';
import { type Folded, fold } from './normalise.ts';
import { paragraphs } from './paragraphs.ts';
import { createQuoteReader } from './quotes/quotes.ts';
import type { Matches, Passage, Recogniser, Topic } from './types.ts';

interface Page {
  title?: string;
  published?: string;
}

/** Characters of earlier text handed to a passage: enough for a subject or a table's header, and bounded. */
const CONTEXT_LENGTH = 1200;

/** Writes matches of `folded`, found `by` characters into it, in offsets and words of the source. */
function unfold<M extends { start: number; end: number; text: string }>(
  matches: M[],
  { folded, source, by }: { folded: Folded; source: string; by: number },
  into: M[] = [],
): M[] {
  for (const match of matches) {
    const start = folded.start(match.start + by);
    const end = folded.end(match.end + by);
    into.push({ ...match, start, end, text: source.slice(start, end) });
  }
  return into;
}

/** @param dataset what to look for; its entities, figures and quotes are indexed once, here. */
export function createRecogniser(dataset: CoreDataset): Recogniser {
  const names = createMentionReader(dataset.entities);
  const readFigures = createFigureReader(dataset);
  const readQuotes = createQuoteReader(dataset);

  function topicOf(texts: readonly string[], page: Page = {}): Topic {
    const { title = '', published } = page;
    const mentions = names.count([fold(title).text, ...texts], title);
    return published === undefined ? { mentions, title } : { mentions, title, published };
  }

  function readFolded(passage: Passage): Matches {
    const mentions = names.read(passage);
    return {
      mentions,
      figures: readFigures(passage, mentions),
      quotes: readQuotes(passage, mentions),
    };
  }

  function readTopic(texts: Iterable<string>, page?: Page): Topic {
    return topicOf(
      Array.from(texts, (text) => fold(text).text),
      page,
    );
  }

  function recognise({ text, before, topic }: Passage): Matches {
    const folded = fold(text);
    const found = readFolded({ text: folded.text, before: fold(before).text, topic });
    const place = { folded, source: text, by: 0 };
    return {
      mentions: unfold(found.mentions, place),
      figures: unfold(found.figures, place),
      quotes: unfold(found.quotes, place),
    };
  }

  function recogniseText(source: string, page?: Page): Matches {
    const folded = fold(source);
    const { text: whole } = folded;
    const parts = paragraphs(whole);
    const topic = topicOf(
      parts.map(({ text }) => text),
      page,
    );
    const all: Matches = { mentions: [], figures: [], quotes: [] };
    for (const { text, start } of parts) {
      const before = whole.slice(Math.max(0, start - CONTEXT_LENGTH), start);
      const found = readFolded({ text, before, topic });
      const place = { folded, source, by: start };
      unfold(found.mentions, place, all.mentions);
      unfold(found.figures, place, all.figures);
      unfold(found.quotes, place, all.quotes);
    }
    return all;
  }

  return { readTopic, recognise, recogniseText };
}
