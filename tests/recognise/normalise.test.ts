import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/recognise/normalise.ts';

describe('folded text', () => {
  test('leaves plain text as it is', () => {
    const text = 'Plain — “quoted”, it’s said.';
    expect(fold(text).text).toBe(text);
    expect(fold(text).start(7)).toBe(7);
  });

  test('takes soft hyphens and zero-width characters out, and maps back', () => {
    const text = 'a\u00adb\u200bc d';
    const folded = fold(text);
    expect(folded.text).toBe('abc d');
    expect(text.slice(folded.start(0), folded.end(3))).toBe('a\u00adb\u200bc');
    expect(text.slice(folded.start(4), folded.end(5))).toBe('d');
  });

  test('takes the marks out that set a figure apart from a line of the other direction', () => {
    expect(fold('$\u2066\u20685.6\u2069 million').text).toBe('$5.6 million');
  });

  test('a span ends with its last visible character', () => {
    const text = 'abc\u00ad\u00ad d';
    const folded = fold(text);
    expect(text.slice(folded.start(0), folded.end(3))).toBe('abc');
  });

  test('spaces, hyphens and full-width forms become plain ones at the same offsets', () => {
    expect(fold('5\u00a0m, 5\u202fm\u2009x, laser\u2011focused, ＄５％').text).toBe(
      '5 m, 5 m x, laser-focused, $5%',
    );
  });

  test('every folded character stands where the map says', () => {
    const character = fc.constantFrom('a', ' ', '\u00ad', '\u200b', '\ufeff', '“', '🤖');
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const source = characters.join('');
        const { text, start } = fold(source);
        for (let i = 0; i < text.length; i++) expect(source[start(i)]).toBe(text[i]);
      }),
    );
  });
});
