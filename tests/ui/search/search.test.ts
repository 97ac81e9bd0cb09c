import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/ui/search/search.ts';
import { small } from '../../dossier/small-dataset.ts';

const search = createSearch(small);
const found = (query: string) => search.find(query).map((hit) => `${hit.kind}/${hit.id}`);

describe('search', () => {
  test('finds each kind of record', () => {
    expect(found('repair')[0]).toBe('figure/repair-cost');
    expect(found('rust')[0]).toBe('fact/rust');
    expect(found('nobody near')[0]).toBe('quote/moor-calm');
    expect(found('cranex')[0]).toBe('entity/cranex');
    expect(found('the crane stops')[0]).toBe('event/stop');
    expect(found('harbour crane silent')[0]).toBe('source/gazette');
  });

  test('wants every word of the query', () => {
    expect(found('rust inquiry')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('  — ')).toEqual([]);
  });

  test('takes the beginning of a word', () => {
    expect(found('rep')).toContain('figure/repair-cost');
  });

  test('ranks a whole word in a title over one in a wording', () => {
    expect(found('bolt')).toEqual(['fact/settled-later', 'quote/rask-later']);
    expect(found('the bolt failed')[0]).toBe('fact/settled-later');
  });

  test('reads numbers as people write them', () => {
    for (const query of ['600 billion', '$600bn', '600b', 'nearly 600']) {
      expect(found(query), query).toContain('figure/repair-cost');
    }
    expect(found('601bn')).toEqual([]);
  });

  test('looks past accents, case and possessives', () => {
    expect(found('BEN rask')).toContain('entity/ben-rask');
    expect(found('Cranex’s')).toContain('entity/cranex');
    expect(found('起重机')).toEqual(expect.arrayContaining(['entity/cranex']));
  });

  test('forgives one letter in a long word, none in a short one', () => {
    expect(found('crnaex')).toContain('entity/cranex');
    expect(found('repiar')).toContain('figure/repair-cost');
    expect(found('rusx')).toEqual([]);
  });

  test('a quote is found by its speaker, a figure by its source', () => {
    expect(found('moor')).toContain('quote/moor-calm');
    expect(found('gazette cost')).toContain('figure/repair-cost');
  });
});
