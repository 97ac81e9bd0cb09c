import { describe, expect, it } from 'vitest';
import * as costs from './cases/families/costs.ts';
import * as denied from './cases/families/denied.ts';
import * as distinctive from './cases/families/distinctive.ts';
import * as market from './cases/families/market.ts';
import { nearMisses } from './cases/families/near-misses.ts';
import * as pairs from './cases/families/pairs.ts';
import * as rarer from './cases/families/rarer.ts';
import * as story from './cases/families/story.ts';
import { found, unmark } from './cases.ts';

for (const [kind, { sentences, followed }] of Object.entries({
  market,
  costs,
  story,
  distinctive,
  rarer,
  pairs,
})) {
  describe(`families of phrasings: ${kind}`, () => {
    it.each(sentences)('%s', (line) => {
      const { text, expected } = unmark(line, '');
      expect(found(text)).toEqual(expected);
    });

    it.each(followed)('%s … %s', (before, line) => {
      const { text, expected } = unmark(line, '');
      expect(found(text, { before })).toEqual(expected);
    });
  });
}

describe('silence near those families', () => {
  it.each([...nearMisses, ...distinctive.silent, ...rarer.silent, ...pairs.silent])(
    '%s',
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );
});

describe('denials and corrections', () => {
  it.each(denied.sentences)('reads what is not denied: %s', (line) => {
    const { text, expected } = unmark(line, '');
    expect(found(text)).toEqual(expected);
  });

  it.each(denied.silent)('is silent: %s', (line) => {
    expect(found(line)).toEqual([]);
  });
});
