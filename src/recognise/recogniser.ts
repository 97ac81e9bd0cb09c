/** The recogniser: mentions, figures and quotes of a dataset, found in text. No DOM, no state after `createRecogniser`. */
import type { CoreDataset } from '../dataset/types.ts';
import { createFigureReader } from './figures/figures.ts';
import { createMentionReader } from './mentions.ts';
import { fold } from './normalise.ts';
import { createQuoteReader } from './quotes/quotes.ts';
import type { Recogniser } from './types.ts';
import { unfold } from './unfold.ts';

/** @param dataset what to look for; its entities, figures and quotes are indexed once, here. */
export function createRecogniser(dataset: CoreDataset): Recogniser {
  const names = createMentionReader(dataset.entities);
  const readFigures = createFigureReader(dataset);
  const readQuotes = createQuoteReader(dataset);

  return {
    readTopic(texts, { title = '', published } = {}) {
      const plain = [title, ...texts].map((text) => fold(text).text);
      return {
        mentions: names.count(plain, title),
        title,
        ...(published !== undefined && { published }),
      };
    },
    recognise({ text, before, topic }) {
      const folded = fold(text);
      const passage = { text: folded.text, before: fold(before).text, topic };
      const mentions = names.read(passage);
      const found = {
        mentions,
        figures: readFigures(passage, mentions),
        quotes: readQuotes(passage, mentions),
      };
      return unfold(found, folded, text);
    },
  };
}
