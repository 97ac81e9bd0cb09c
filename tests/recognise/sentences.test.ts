import { describe, expect, test } from 'vitest';
import { sentenceAt, sentenceStarts } from '../../src/recognise/sentences.ts';

function sentences(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

describe('sentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['He said “stop.” She went on.', ['He said “stop.”', 'She went on.']],
    [
      'It fell on Jan. 27 in the U.S. market. Then it rose.',
      ['It fell on Jan. 27 in the U.S. market.', 'Then it rose.'],
    ],
    ['Made in the U.S. The rest is not.', ['Made in the U.S.', 'The rest is not.']],
    ['Up 3.5 percent. approx. 5 more', ['Up 3.5 percent. approx. 5 more']],
    ['Cuesta en EE. UU. Eso dicen', ['Cuesta en EE. UU. Eso dicen']],
    ['Fue en EE. UU. La bolsa cayó.', ['Fue en EE. UU.', 'La bolsa cayó.']],
    ['Am 27. Januar fiel sie.', ['Am 27. Januar fiel sie.']],
    ['Dr. Li met Mr. Wu... and left. End', ['Dr. Li met Mr. Wu...', 'and left.', 'End']],
    ['A line\nand another', ['A line', 'and another']],
    ['A line.\nand another', ['A line.', 'and another']],
    ['第一句。第二句。', ['第一句。', '第二句。']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('the sentence around an offset', () => {
    const text = 'One here. Two there.';
    const starts = sentenceStarts(text);
    expect(text.slice(...sentenceAt(starts, 12, text.length))).toBe('Two there.');
    expect(text.slice(...sentenceAt(starts, 0, text.length))).toBe('One here. ');
  });
});
