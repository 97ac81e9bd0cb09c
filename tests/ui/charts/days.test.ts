// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { daySpan, dayTicks } from '../../../src/ui/charts/days.ts';
import { timelineGaps } from '../../../src/ui/charts/timeline-layout.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('daySpan', () => {
  it('is one day for a day and all of them for a month or a year', () => {
    expect(daySpan('2025-01-20')).toEqual([day('2025-01-20'), day('2025-01-20')]);
    expect(daySpan('2025-01')).toEqual([day('2025-01-01'), day('2025-01-30')]);
    expect(daySpan('2023')).toEqual([day('2023-01-01'), day('2023-12-31')]);
  });
});

describe('dayTicks', () => {
  it.each([
    ['2025-01-08', '2025-01-22', ['2025-01-08', '2025-01-12', '2025-01-16', '2025-01-20']],
    ['2024-06-10', '2025-02-01', ['2024-07', '2024-09', '2024-11', '2025-01']],
    ['2013-01-02', '2025-09-17', ['2015', '2020', '2025']],
  ])('from %s to %s', (from, to, ticks) => {
    expect(dayTicks(day(from), day(to)).map(({ iso }) => iso)).toEqual(ticks);
  });
});

describe('timelineGaps', () => {
  it('grow with the time between, and never beyond sight', () => {
    const gaps = timelineGaps([
      '2013',
      '2015',
      '2025-01-20',
      '2025-01-21',
      '2025-01-27',
      '2025-01-27',
    ]);
    expect(gaps[0]).toBe(0);
    expect(gaps[2]).toBe(44);
    expect(gaps[5]).toBe(6);
    expect(gaps[3]).toBeLessThan(gaps[4] ?? 0);
    expect(gaps[4]).toBeLessThan(gaps[1] ?? 0);
  });
});
