import type { Recogniser, Topic } from '../../recognise/types.ts';

/** Characters counted at a time: a millisecond or two. */
const BATCH = 10_000;

export interface TopicCount {
  topic(): Topic;
  /**
   * Counts more of the page; yields between batches. A block read again is counted again: the topic
   * is what the page is about, and a mention or two more changes nothing.
   * @returns whether an entity appeared that the page had not mentioned before
   */
  add(texts: string[]): Generator<void, boolean>;
}

export function createTopicCount(
  recogniser: Recogniser,
  page: { title: string; published?: string },
): TopicCount {
  let topic: Topic = recogniser.readTopic([], page);
  return {
    topic: () => topic,
    *add(texts) {
      const known = topic.mentions.size;
      for (const group of groups(texts)) {
        topic = join(topic, recogniser.readTopic(group, { ...page, title: '' }));
        yield;
      }
      return topic.mentions.size > known;
    },
  };
}

function* groups(texts: string[]): Generator<string[]> {
  let group: string[] = [];
  let length = 0;
  for (const text of texts) {
    for (let from = 0; from < text.length; from += BATCH) {
      const part = text.slice(from, from + BATCH);
      group.push(part);
      length += part.length;
      if (length < BATCH) continue;
      yield group;
      group = [];
      length = 0;
    }
  }
  if (group.length > 0) yield group;
}

function join(all: Topic, more: Topic): Topic {
  if (more.mentions.size === 0) return all;
  const mentions = new Map(all.mentions);
  for (const [entity, count] of more.mentions) {
    mentions.set(entity, (mentions.get(entity) ?? 0) + count);
  }
  return { ...all, mentions };
}
