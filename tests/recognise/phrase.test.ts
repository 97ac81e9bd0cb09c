import { describe, expect, it } from 'vitest';
import { cased, phrase, words } from '../../src/recognise/phrase.ts';

describe('a phrase', () => {
  it('has a wording a line', () => {
    const fell = phrase`
      fell by #
      # lower`;
    expect(fell.test('It fell by #')).toBe(true);
    expect(fell.test('It closed # lower')).toBe(true);
    expect(fell.test('It fell # low')).toBe(false);
  });

  it('takes a line break inside a group for another alternative', () => {
    const fell = phrase`
      ^it (fell|dropped
      sank) #$`;
    expect(fell.test('It sank #')).toBe(true);
    expect(fell.test('It rose #')).toBe(false);
  });

  it('abbreviates the rest of a word, words between and the rest of a clause', () => {
    expect(phrase`effondr~`.exec('effondrée')?.[0]).toBe('effondrée');
    const built = phrase`built <2>for #`;
    expect(built.test('built the model for #')).toBe(true);
    expect(built.test('built a very large model for #')).toBe(false);
    const cost = phrase`cost…20#`;
    expect(cost.test('cost the lab a mere #')).toBe(true);
    expect(cost.test('cost little. The lab #')).toBe(false);
  });

  it('captures nothing, and leaves brackets of the text alone', () => {
    expect(phrase`(v3|r1) \(#\)`.exec('V3 (#)')).toHaveLength(1);
    expect(phrase`(?<party>@\w+) fell`.exec('@r1 fell')?.groups?.party).toBe('@r1');
  });

  it('keeps vocabulary to itself', () => {
    const made = words`built|trained`;
    expect(phrase`^${made} for #$`.test('built')).toBe(false);
    expect(phrase`^${made} for #$`.test('trained for #')).toBe(true);
  });

  it('counts capitals where it is told to', () => {
    expect(phrase`kurs`.test('Kurs')).toBe(true);
    expect(cased`kurs`.test('Kurs')).toBe(false);
  });
});
