import { beforeEach, describe, expect, it } from 'vitest';
import { type BlockReading, readBlock } from '../../../src/content/read/read-block.ts';
import { createTopicCount } from '../../../src/content/read/topic.ts';
import { judge, readTexts, recogniser } from '../words-recogniser.ts';

const reading: BlockReading = {
  recogniser,
  judge,
  topic: { mentions: new Map(), title: '' },
};

function finish<T>(work: Generator<unknown, T>): { steps: number; result: T } {
  for (let steps = 0; ; steps++) {
    const { done, value } = work.next();
    if (done) return { steps, result: value as T };
  }
}

beforeEach(() => {
  readTexts.length = 0;
});

describe('a block', () => {
  it('is read in one step', () => {
    const { steps, result } = finish(readBlock('On Nvidia.', '', reading));
    expect(steps).toBe(0);
    expect(result.map(({ match }) => match.start)).toEqual([3]);
  });

  it('of great length is read in parts, cut between sentences, with offsets into the whole', () => {
    const text = 'Bread is dear, says Nvidia. '.repeat(2000);
    const { steps, result } = finish(readBlock(text, '', reading));
    expect(steps).toBeGreaterThan(5);
    expect(readTexts.join('')).toBe(text);
    expect(readTexts.every((part) => /^ ?Bread/.test(part))).toBe(true);
    expect(result).toHaveLength(2000);
    for (const { match } of result) expect(text.slice(match.start, match.end)).toBe('Nvidia');
  });

  it('without a space in it is cut all the same', () => {
    const text = 'x'.repeat(50_000);
    finish(readBlock(text, '', reading));
    expect(readTexts.join('')).toBe(text);
    expect(Math.max(...readTexts.map(({ length }) => length))).toBeLessThan(10_000);
  });
});

describe('names of the story at large', () => {
  const text = 'On OpenAI and Nvidia.';
  const named = (mentions: [string, number][]) =>
    finish(
      readBlock(text, '', { ...reading, topic: { mentions: new Map(mentions), title: '' } }),
    ).result.map(({ match }) => match.text);

  it('are marked where the page names DeepSeek', () => {
    expect(named([['deepseek', 1]])).toEqual(['OpenAI', 'Nvidia']);
  });

  it('are left alone where it does not', () => {
    expect(named([['nvidia', 1]])).toEqual(['Nvidia']);
  });
});

describe('the topic', () => {
  it('grows, and tells when the page mentions something new', () => {
    const count = createTopicCount(recogniser, { title: 'A page' });
    expect(finish(count.add(['On Nvidia.', 'Nvidia again.'])).result).toBe(true);
    expect(finish(count.add(['Nvidia.'])).result).toBe(false);
    expect(finish(count.add(['DeepSeek.'])).result).toBe(true);
    expect([...count.topic().mentions]).toEqual([
      ['nvidia', 3],
      ['deepseek', 1],
    ]);
    expect(count.topic().title).toBe('A page');
  });
});
