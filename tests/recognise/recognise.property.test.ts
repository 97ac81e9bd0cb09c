import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { core } from '../../src/dataset/core.ts';
import { recogniseText } from '../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../src/recognise/recogniser.ts';
import type { Matches } from '../../src/recognise/types.ts';

const recogniser = createRecogniser(core);
const topic = { mentions: new Map([['deepseek', 3]]), title: '' };

/** Scraps of what news is made of, so that random texts come near to the readers' rules. */
const scrap = fc.constantFrom(
  'DeepSeek',
  'Nvidia',
  'R1',
  'V3',
  'H800',
  '深度求索',
  'Deep\u00adSeek',
  '\u00a0',
  '\u200b',
  ' ',
  '  ',
  '\n',
  '. ',
  ', ',
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '»',
  '„',
  '…',
  '[',
  ']',
  '$5.6 million',
  '$5–6m',
  '17%',
  '17 percent',
  '2,048',
  '1 000',
  'GPUs',
  'Jan. 20',
  '20 January 2025',
  'fell',
  'cost',
  'to train',
  'said',
  'Trump',
  'Marc Andreessen',
  'Sam Altman',
  'wake-up call',
  'AI’s Sputnik moment',
  'impressive',
  'he wrote',
  'more compute is more important now than ever',
  'is an excellent AI advancement',
  '🤖',
  '\ud83e',
  'ﬁ',
  'İ',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: scrap }, { weight: 1, arbitrary: fc.string() }), {
      maxLength: 40,
    })
    .map((scraps) => scraps.join('')),
  fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(' ')),
);

/** The first match that is out of place, or undefined. */
function unsound(found: Matches, source: string): unknown {
  for (const matches of [found.mentions, found.figures, found.quotes]) {
    let end = 0;
    for (const match of matches) {
      const isInPlace = match.start >= end && match.end > match.start && match.end <= source.length;
      if (!isInPlace || source.slice(match.start, match.end) !== match.text) return match;
      end = match.end;
    }
  }
  return undefined;
}

function expectSound(found: Matches, source: string): void {
  expect(unsound(found, source)).toBeUndefined();
}

describe('whatever the string', () => {
  test('a passage: no throw, offsets slice back, in order and disjoint within each kind', () => {
    fc.assert(
      fc.property(text, text, (source, before) => {
        expectSound(recogniser.recognise({ text: source, before, topic }), source);
      }),
      { numRuns: 1500 },
    );
  });

  test('a whole text likewise', () => {
    fc.assert(
      fc.property(text, (source) => expectSound(recogniseText(recogniser, source), source)),
      { numRuns: 1500 },
    );
  });

  test('invisible characters change neither what is found nor its words', () => {
    const plain =
      'Marc Andreessen called DeepSeek “AI’s Sputnik moment”; Nvidia fell 17 percent on Jan. 27.';
    const found = recogniseText(recogniser, plain);
    expect(found.quotes).toHaveLength(1);
    fc.assert(
      fc.property(fc.array(fc.nat(plain.length - 1), { maxLength: 8 }), (places) => {
        const at = new Set(places);
        const broken = [...plain]
          .map((letter, i) => (at.has(i) ? `\u00ad${letter}` : letter))
          .join('');
        const same = recogniseText(recogniser, broken);
        const bare = (list: readonly { text: string }[]) =>
          list.map((match) => match.text.replaceAll('\u00ad', ''));
        expect(bare(same.mentions)).toEqual(bare(found.mentions));
        expect(bare(same.quotes)).toEqual(bare(found.quotes));
        expect(bare(same.figures)).toEqual(bare(found.figures));
        expectSound(same, broken);
      }),
      { numRuns: 200 },
    );
  });
});

/** Each would take hours at a time that grows with the square of the length: vitest's timeout ends such a test. */
describe('a megabyte of', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    '1',
    '1,',
    '1 ',
    ' ',
    '\u00a0',
    '\u00ad',
    '"',
    '“',
    '” ',
    "'",
    '.',
    '. ',
    '!',
    '[',
    '“[a] ',
    '\n',
    '$',
    'Aa ',
    'Nvidia',
    'DeepSeek R1 ',
    'Claude ',
    'Trump said ',
    '“wake-up call” ',
    '“impressive ',
    'an excellent AI advancement ',
    '“AI’s Sputnik moment” Trump said ',
    '$5.6 million ',
    'January 2025 ',
    '2,000 GPUs ',
    'Nvidia fell 17% ',
    'between $5 and ',
    '5-6-',
  ])(
    '%j',
    (unit) => {
      const long = unit.repeat(MEGABYTE / unit.length);
      expectSound(recogniseText(recogniser, long), long);
    },
    20_000,
  );
});
