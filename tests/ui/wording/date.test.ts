// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sayDate, sayDateDifference, sayDates } from '../../../src/ui/wording/date.ts';
import { translateIn } from '../translate-in.ts';

const en = translateIn('en');

describe('dates', () => {
  it.each([
    ['2025-01-27', 'January 27, 2025', 'Jan 27, 2025'],
    ['2025-01', 'January 2025', 'Jan 2025'],
    ['2025', '2025', '2025'],
    ['2025-12-31', 'December 31, 2025', 'Dec 31, 2025'],
  ])('%s: %s, %s', (iso, long, short) => {
    expect(sayDate(en, iso)).toBe(long);
    expect(sayDate(en, iso, 'short')).toBe(short);
  });

  it('is the day of the dataset wherever the reader is', () => {
    expect(sayDate(translateIn('de'), '2025-01-01')).toBe('1. Januar 2025');
    expect(sayDate(translateIn('ja'), '2025-01-01')).toBe('2025年1月1日');
  });

  it('says the month that two days share once', () => {
    expect(sayDates(en, '2024-12-25', '2024-12-27').replace(/\s/g, ' ')).toBe(
      'December 25 – 27, 2024',
    );
    expect(sayDates(en, '2023', '2023-05')).toBe('2023 to May 2023');
  });
});

describe('sayDateDifference: the page’s date against another', () => {
  it.each([
    ['2025-01-10', '2025-01-20', '10 days earlier'],
    ['2025-01-21', '2025-01-20', '1 day later'],
    ['2024-11', '2024-12-25', '1 month earlier'],
    ['2025-02-27', '2024-12-26', '2 months later'],
    ['2024', '2025-01-20', '1 year earlier'],
    ['2020-01-20', '2025-01-20', '5 years earlier'],
    ['2025-01', '2025-01-20', ''],
  ])('%s against %s: %s', (page, other, said) => {
    expect(sayDateDifference(en, page, other)).toBe(said);
  });
});
