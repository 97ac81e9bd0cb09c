// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Bound, Figure, FigureReport, Value } from '../../../src/dataset/types.ts';
import { sayReports } from '../../../src/ui/wording/range.ts';
import { translateIn } from '../translate-in.ts';

const en = translateIn('en');

function report(value: Value, bound?: Bound): FigureReport {
  return { source: 'one', value, asReported: '', ...(bound && { bound }) };
}

function figure(unit: Figure['unit'], low: number | string | null, high: number | string | null) {
  return { unit, consolidated: { low, high, statement: '' } };
}

describe('sayReports', () => {
  it.each<[string, FigureReport[], ReturnType<typeof figure>, string]>([
    ['nothing', [], figure('USD', 1, 2), ''],
    ['one', [report(100_000_000, 'over')], figure('USD', 1e8, 1e8), 'over $100 million'],
    [
      'a range whose upper end is a bound',
      [report(5_576_000), report(6_000_000, 'under')],
      figure('USD', 5.5e6, 6e6),
      '$5.6 million to under $6 million',
    ],
    [
      'an end that one source bounds and another gives',
      [report(6_000_000), report(5_576_000), report(6_000_000, 'under')],
      figure('USD', 5.5e6, 6e6),
      '$5.6 to $6 million',
    ],
    [
      'an end that most bound and one gives',
      [report(6e6), report(5_576_000), report(6e6, 'under'), report(6e6, 'under')],
      figure('USD', 5.5e6, 6e6),
      '$5.6 million to under $6 million',
    ],
    [
      'a bound that the others keep',
      [report(500e9, 'over'), report(589e9), report(600e9, 'about')],
      figure('USD', 589e9, 600e9),
      '$589 to $600 billion',
    ],
    [
      'one date, given by some and reckoned by others',
      [report('2023', 'about'), report('2023')],
      figure('date', '2023', '2023'),
      '2023',
    ],
    [
      'one value, said firmly and about',
      [report(17), report(17, 'about')],
      figure('percent', 17, 17),
      'about 17%',
    ],
    ['one value by all', [report(17), report(17)], figure('percent', 17, 17), '17%'],
    [
      'what is one round number',
      [report([16.86, 16.97]), report(17)],
      figure('percent', 16.86, 17),
      'about 17%',
    ],
    ['what is exact and alone', [report(2048)], figure('chips', 2048, 2048), '2,048 chips'],
    ['ranges', [report([12, 15.5]), report(17)], figure('percent', 12, 17), '12% to 17%'],
    [
      'a month that a day is known of',
      [report('2025-01'), report('2025-01-20')],
      figure('date', '2025-01-20', '2025-01-20'),
      'January 20, 2025',
    ],
    [
      'a unit once, and the scale of a number beside a bound',
      [report(1_600_000, 'over'), report(2_600_000)],
      figure('downloads', 1.6e6, 2.6e6),
      'over 1.6 million to 2.6 million downloads',
    ],
    [
      'less than a tenth of a point',
      [report(3), report(3.07)],
      figure('percent', 3, 3.07),
      'about 3%',
    ],
    [
      'a unit once',
      [report(2500), report(2000, 'about')],
      figure('chips', 2000, 2500),
      '2,000 to 2,500 chips',
    ],
  ])('%s', (_, reports, of, said) => {
    expect(sayReports(en, reports, of)).toBe(said);
  });

  it.each<['de' | 'es' | 'fr' | 'ja' | 'zh_CN', string, string, string]>([
    [
      'de',
      '589 bis 600 Milliarden Dollar',
      '5,6 Millionen bis unter 6 Millionen Dollar',
      '25.–27. Dezember 2024',
    ],
    [
      'es',
      '589 a 600 mil millones de dólares',
      '5,6 millones a menos de 6 millones de dólares',
      '25–27 de diciembre de 2024',
    ],
    [
      'fr',
      '589 à 600 milliards de dollars',
      '5,6 millions à moins de 6 millions de dollars',
      '25–27 décembre 2024',
    ],
    ['ja', '5890億～6000億ドル', '560万～600万ドル未満', '2024年12月25日～27日'],
    ['zh_CN', '5890亿至6000亿美元', '560万至不到600万美元', '2024年12月25日至27日'],
  ])('in %s: %s; %s; %s', (locale, closed, open, days) => {
    const t = translateIn(locale);
    const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');
    const said = (of: ReturnType<typeof figure>, ...reports: FigureReport[]) =>
      plain(sayReports(t, reports, of));
    expect(said(figure('USD', 589e9, 600e9), report(589e9), report(600e9))).toBe(closed);
    expect(said(figure('USD', 5.6e6, 6e6), report(5.6e6), report(6e6, 'under'))).toBe(open);
    const december = figure('date', '2024-12-25', '2024-12-27');
    expect(said(december, report('2024-12-25'), report('2024-12-27'))).toBe(days);
  });
});
