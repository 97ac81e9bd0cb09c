import { describe, expect, it } from 'vitest';
import { nextArticleId, questions, withSource } from '../../scripts/dataset/add-source.ts';
import { dataset } from '../../src/dataset/dataset.ts';
import type { Source } from '../../src/dataset/types.ts';

function source(id: string, tier: Source['tier']): Source {
  return { id, title: id, publisher: null, kind: 'news', published: null, url: null, tier };
}

const sources = [source('article-1', 'article'), source('report', 'primary')];

describe('withSource', () => {
  it.each<[Source['tier'], string[]]>([
    ['article', ['article-1', 'new', 'report']],
    ['primary', ['article-1', 'report', 'new']],
    ['later', ['article-1', 'report', 'new']],
  ])('puts a source of tier %s after the last of its tier', (tier, ids) => {
    expect(withSource(sources, source('new', tier)).map(({ id }) => id)).toEqual(ids);
  });

  it('refuses an id that is taken', () => {
    expect(() => withSource(sources, source('report', 'later'))).toThrow('taken');
  });
});

describe('nextArticleId', () => {
  it('counts on from the highest', () => {
    expect(nextArticleId([source('article-9', 'article'), ...sources])).toBe('article-10');
    expect(nextArticleId([])).toBe('article-1');
  });
});

describe('questions', () => {
  it('asks for every figure, the disputed facts and the speakers', () => {
    const asked = questions(dataset).join('\n');
    for (const { id } of dataset.figures) expect(asked).toContain(`[ ] ${id}: `);
    expect(asked).toContain('[ ] amazon-share: ');
    expect(asked).not.toContain('[ ] hangzhou: ');
    expect(asked).toContain('Sam Altman');
  });
});
