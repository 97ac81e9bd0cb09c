/** Cases are sentences with the figures in them marked: `[[$5.6m]]`, or `[[nvidia-cap-loss: $593bn]]` for another figure's. */
import { core } from '../../../src/dataset/core.ts';
import { recogniseText } from '../../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../../src/recognise/recogniser.ts';
import type { FigureMatch } from '../../../src/recognise/types.ts';

export interface Page {
  before?: string;
  title?: string;
  published?: string;
  /** False for a page on which nobody speaks of DeepSeek. */
  story?: boolean;
}

const MARK = /\[\[(?:([a-z0-9-]+): )?([^\]]+)\]\]/g;
const STORY = new Map([
  ['deepseek', 6],
  ['nvidia', 4],
]);

const recogniser = createRecogniser(core);

/** The figures read in a sentence that stands in the middle of a page. */
export function readFigures(text: string, page: Page = {}): FigureMatch[] {
  const mentions = page.story === false ? new Map([['nvidia', 4]]) : STORY;
  const { title = '', before = '', published } = page;
  const topic = published === undefined ? { mentions, title } : { mentions, title, published };
  return recogniser.recognise({ text, before, topic }).figures;
}

/** `figure: text` of each figure found, in order. */
export function found(text: string, page?: Page): string[] {
  return readFigures(text, page).map((match) => `${match.figure}: ${match.text}`);
}

/** The same for a whole text. */
export function readArticle(text: string): string[] {
  return recogniseText(recogniser, text).figures.map((match) => `${match.figure}: ${match.text}`);
}

/** Sentence without its marks, and what they say should be found in it. */
export function unmark(line: string, figure: string): { text: string; expected: string[] } {
  const expected = [...line.matchAll(MARK)].map(([, id, text]) => `${id ?? figure}: ${text}`);
  return { text: line.replace(MARK, '$2'), expected };
}
