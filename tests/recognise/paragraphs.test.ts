import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../src/recognise/paragraphs.ts';

function texts(text: string): string[] {
  for (const part of paragraphs(text)) {
    expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
  }
  return paragraphs(text).map((part) => part.text);
}

describe('paragraphs of a file', () => {
  test('are its lines', () => {
    expect(texts('First.\nSecond.\n\nThird')).toEqual(['First.', 'Second.', 'Third']);
    expect(texts('')).toEqual([]);
    expect(texts('\n\n')).toEqual([]);
  });

  test('a hard-wrapped paragraph is one', () => {
    const wrapped =
      'The committee that met in the old town hall could not agree on\nwhat had been said before noon.';
    expect(texts(`${wrapped}\nA new one.`)).toEqual([wrapped, 'A new one.']);
  });

  test('short lines and rows of a table stay apart', () => {
    expect(texts('| Type | Private |\n| Founded | 2023 |')).toHaveLength(2);
    expect(texts('apples and pears\noranges and plums')).toHaveLength(2);
  });
});
