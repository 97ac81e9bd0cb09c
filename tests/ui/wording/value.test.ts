// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Bound, Unit, Value } from '../../../src/dataset/types.ts';
import { sayTick, sayValue } from '../../../src/ui/wording/value.ts';
import { translateIn } from '../translate-in.ts';

const en = translateIn('en');

describe('sayValue', () => {
  it.each<[Value, Unit, Bound, string]>([
    [5_600_000_000, 'USD', 'exact', '$5.6 billion'],
    [5_576_000, 'USD', 'exact', '$5.576 million'],
    [6_000_000, 'USD', 'under', 'under $6 million'],
    [294_000, 'USD', 'exact', '$294,000'],
    [2, 'USD', 'exact', '$2'],
    [0.5, 'USD', 'exact', '$0.50'],
    [17, 'percent', 'exact', '17%'],
    [16.86, 'percent', 'about', 'about 16.86%'],
    [[16.86, 16.97], 'percent', 'exact', '16.86% to 16.97%'],
    [2048, 'chips', 'exact', '2,048 chips'],
    [1, 'chips', 'exact', '1 chip'],
    [[2000, 2048], 'chips', 'exact', '2,000 to 2,048 chips'],
    [200, 'people', 'over', 'over 200 people'],
    [1_600_000, 'downloads', 'over', 'over 1.6 million downloads'],
    [2_788_000, 'hours', 'exact', '2.788 million hours'],
    [2, 'months', 'exact', '2 months'],
    [1, 'years', 'about', 'about 1 year'],
    [[3_200_000, 4_800_000], 'downloads', 'exact', '3.2 to 4.8 million downloads'],
    [12, 'count', 'exact', '12'],
    ['2025-01-20', 'date', 'exact', 'January 20, 2025'],
    ['2025-01', 'date', 'about', 'about January 2025'],
    ['2023', 'date', 'exact', '2023'],
  ])('%j %s %s: %s', (value, unit, bound, said) => {
    expect(sayValue(en, value, unit, { bound })).toBe(said);
  });

  it.each<['de' | 'es' | 'fr' | 'ja' | 'zh_CN', string, string]>([
    ['de', '5,6 Milliarden Dollar', '2,6 Millionen Downloads'],
    ['es', '5,6 mil millones de dólares', '2,6 millones de descargas'],
    ['fr', '5,6 milliards de dollars', '2,6 millions de téléchargements'],
    ['ja', '56億ドル', '260万回'],
    ['zh_CN', '56亿美元', '260万次'],
  ])('in %s: %s, %s', (locale, money, downloads) => {
    const t = translateIn(locale);
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(sayValue(t, 5_600_000_000, 'USD'))).toBe(money);
    expect(plain(sayValue(t, 2_600_000, 'downloads'))).toBe(downloads);
  });

  it('counts in ten thousands where the language does', () => {
    expect(sayValue(translateIn('ja'), 294_000, 'USD')).toBe('29.4万ドル');
    expect(sayValue(translateIn('zh_CN'), 50_000, 'chips')).toBe('5万块');
  });

  it('needs no country with its dollars', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(sayValue(translateIn('fr'), 5_600_000, 'USD', { length: 'short' }))).toBe(
      '5,6 M $',
    );
  });

  it.each<[Value, Unit, Bound, string]>([
    [5_576_000, 'USD', 'under', 'under $5.576M'],
    ['2025-01-20', 'date', 'exact', 'Jan 20, 2025'],
    [2048, 'chips', 'exact', '2,048 chips'],
  ])('short: %j %s %s: %s', (value, unit, bound, said) => {
    expect(sayValue(en, value, unit, { bound, length: 'short' })).toBe(said);
  });
});

describe('sayTick', () => {
  it.each<[number | string, Unit, string]>([
    [1_000_000_000, 'USD', '$1B'],
    [2000, 'chips', '2,000'],
    [2_500_000, 'downloads', '2.5M'],
    [14, 'percent', '14%'],
    ['2024-12', 'date', 'Dec 2024'],
  ])('%j %s: %s', (value, unit, said) => {
    expect(sayTick(en, value, unit)).toBe(said);
  });
});
