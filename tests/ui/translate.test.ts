// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createTranslate, regionFor } from '../../src/ui/translate.ts';

const messages: { [key: string]: string } = {
  close: 'Close',
  rangeTo: '$1 to $2',
  countReports_one: '$1 report',
  countReports_other: '$1 reports',
  andMore_other: 'nur $1',
};
const t = createTranslate((key) => messages[key], 'en');

describe('t', () => {
  it('puts values in their places, once', () => {
    expect(t('close')).toBe('Close');
    expect(t('rangeTo', '$2', '$600')).toBe('$2 to $600');
  });

  it('counts in the form that the language has for the number', () => {
    expect(t.count('countReports', 1)).toBe('1 report');
    expect(t.count('countReports', 0)).toBe('0 reports');
    expect(t.count('countReports', 1234)).toBe('1,234 reports');
    expect(t.count('andMore', 1)).toBe('nur 1');
  });

  it('stands for a missing message with its key', () => {
    expect(t('badMatch')).toBe('badMatch');
  });
});

describe('regionFor', () => {
  it.each([
    ['en', ['de-AT', 'en-GB', 'en-US'], 'en-GB'],
    ['de', ['de-AT', 'en-GB'], 'de-AT'],
    ['fr', ['en-GB'], 'fr'],
    ['zh-CN', ['zh-TW'], 'zh-CN'],
    ['en', [], 'en'],
  ])('%s for %j: %s', (tag, regions, locale) => {
    expect(regionFor(tag, regions)).toBe(locale);
  });
});
