/** A recogniser and a judge that know three names, so that tests of the page need no dataset. */
import type { Judge } from '../../src/judge/judge.ts';
import type { MentionMatch, Recogniser } from '../../src/recognise/types.ts';

/** Every text that was recognised, in order: what was read again, and what was not. */
export const readTexts: string[] = [];

function mentionsIn(text: string): MentionMatch[] {
  return [...text.matchAll(/DeepSeek|Nvidia|OpenAI/g)].map(({ 0: word, index }) => ({
    kind: 'mention',
    entity: word.toLowerCase(),
    start: index,
    end: index + word.length,
    text: word,
  }));
}

export const recogniser: Recogniser = {
  readTopic(texts, page = {}) {
    const mentions = new Map<string, number>();
    for (const text of texts) {
      for (const { entity } of mentionsIn(text)) {
        mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
      }
    }
    return { mentions, title: page.title ?? '' };
  },
  recognise({ text }) {
    readTexts.push(text);
    return { mentions: mentionsIn(text), figures: [], quotes: [] };
  },
};

export const judge: Judge = ({ mentions }) => mentions.map((match) => ({ kind: 'mention', match }));
