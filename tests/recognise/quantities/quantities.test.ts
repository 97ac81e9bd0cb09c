import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/recognise/quantities/quantities.ts';
import type { Quantity } from '../../../src/recognise/types.ts';

function read(text: string): [string, Quantity['unit'], Quantity['value']][] {
  return readQuantities(text).map(({ text: span, unit, value }) => [span, unit, value]);
}

const MONEY: [text: string, value: Quantity['value']][] = [
  ['$5.6 million', 5.6e6],
  ['$5.6M', 5.6e6],
  ['$5.6m', 5.6e6],
  ['US$5.6mn', 5.6e6],
  ['$US5.6 million', 5.6e6],
  ['USD 5.576 million', 5.576e6],
  ['5.6 million dollars', 5.6e6],
  ['5.6 million US dollars', 5.6e6],
  ['$6-million', 6e6],
  ['$5,576,000', 5.576e6],
  ['six million dollars', 6e6],
  ['six hundred billion dollars', 600e9],
  ['half a trillion dollars', 5e11],
  ['a trillion dollars', 1e12],
  ['$589bn', 589e9],
  ['$589 B', 589e9],
  ['$1tn', 1e12],
  ['$5 million to $6 million', [5e6, 6e6]],
  ['$5–6m', [5e6, 6e6]],
  ['5 to 6 million dollars', [5e6, 6e6]],
  ['$5-6 million', [5e6, 6e6]],
  ['5,6 Millionen Dollar', 5.6e6],
  ['5,576 Millionen US-Dollar', 5.576e6],
  ['5,6 Mio. Dollar', 5.6e6],
  ['589 Milliarden Dollar', 589e9],
  ['eine Billion Dollar', 1e12],
  ['589.000 millones de dólares', 589e9],
  ['593 mil millones de dólares', 593e9],
  ['5.576 millones de dólares', 5.576e6],
  ['un billón de dólares', 1e12],
  ['600 milliards de dollars', 600e9],
];

describe('money', () => {
  it.each(MONEY)('%s', (text, value) => {
    expect(read(`Es: ${text}.`)).toEqual([[text, 'USD', value]]);
  });

  it('tells other currencies from the American dollar', () => {
    const currencies = readQuantities('A$5m, €3bn, £2m, 200 million yuan, RMB 10 million, ¥30').map(
      (quantity) => quantity.currency,
    );
    expect(currencies).toEqual(['AUD', 'EUR', 'GBP', 'CNY', 'CNY', 'JPY']);
  });

  it('takes a bare dollar for the page’s own where it marks the American one', () => {
    expect(readQuantities('$US5.6 million ($8.9 million)').map((q) => q.currency)).toEqual([
      'USD',
      'AUD',
    ]);
  });
});

const OTHERS: [text: string, unit: Quantity['unit'], value: Quantity['value']][] = [
  ['17%', 'percent', 17],
  ['17 percent', 'percent', 17],
  ['17 per cent', 'percent', 17],
  ['17pc', 'percent', 17],
  ['seventeen percent', 'percent', 17],
  ['17 Prozent', 'percent', 17],
  ['17 por ciento', 'percent', 17],
  ['3,07%', 'percent', 3.07],
  ['90-95%', 'percent', [90, 95]],
  ['2,000 Nvidia H800 chips', 'chips', 2000],
  ['2,048 H800s', 'chips', 2048],
  ['2K GPUs', 'chips', 2000],
  ['50k GPUs', 'chips', 50000],
  ['2,000 of Nvidia’s older H800 chips', 'chips', 2000],
  ['2.000 Nvidia-Chips', 'chips', 2000],
  ['10 000 GPU', 'chips', 10000],
  ['2.788M GPU hours', 'hours', 2.788e6],
  ['2,788 thousand H800 GPU hours', 'hours', 2.788e6],
  ['2,788K GPU hours', 'hours', 2.788e6],
  ['2,788 Millionen GPU-Stunden', 'hours', 2.788e6],
  ['two months', 'months', 2],
  ['60 days', 'months', 2],
  ['zwei Monate', 'months', 2],
  ['a year and a half', 'years', 1.5],
  ['4,500 employees', 'people', 4500],
  ['1.6 million downloads', 'downloads', 1.6e6],
  ['18x', 'ratio', 18],
];

describe('other units', () => {
  it.each(OTHERS)('%s', (text, unit, value) => {
    expect(read(`So: ${text}.`)).toEqual([[text, unit, value]]);
  });
});

const DATES: [text: string, value: string][] = [
  ['Jan. 20', '--01-20'],
  ['January 20th', '--01-20'],
  ['20 January 2025', '2025-01-20'],
  ['January 20, 2025', '2025-01-20'],
  ['20. Januar 2025', '2025-01-20'],
  ['20 de enero de 2025', '2025-01-20'],
  ['2025-01-20', '2025-01-20'],
  ['December 2024', '2024-12'],
  ['July 2023', '2023-07'],
  ['Christmas Day', '--12-25'],
  ['2023', '2023'],
];

describe('dates', () => {
  it.each(DATES)('%s', (text, value) => {
    expect(read(`It was on ${text}.`)).toEqual([[text, 'date', value]]);
  });

  it('leaves weekdays, modal verbs and marching alone', () => {
    expect(read('It may march last Monday.')).toEqual([]);
  });
});

describe('bounds', () => {
  it.each([
    ['less than $6m', 'under'],
    ['up to $6m', 'under'],
    ['as much as $6m', 'under'],
    ['nearly $6m', 'about'],
    ['roughly $6m', 'about'],
    ['~$6m', 'about'],
    ['more than $6m', 'over'],
    ['“more than” $6m', 'over'],
    ['at least $6m', 'over'],
    ['$6m or so', 'about'],
    ['$6m-plus', 'exact'],
    ['$6m+', 'over'],
    ['weniger als $6m', 'under'],
    ['más de $6m', 'over'],
    ['más de un 16 %', 'over'],
    ['menos de un 16 %', 'under'],
    ['only $6m', 'exact'],
  ])('%s', (text, bound) => {
    expect(readQuantities(text)[0]?.bound).toBe(bound);
  });
});

describe('what is no quantity', () => {
  it.each(['GPT-4', 'the H800', 'R1 and V3', 'o1-mini', 'v2.1.5', 'COVID-19'])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads a movement between two values as two', () => {
    expect(read('rose from 16% to 17%').map(([text]) => text)).toEqual(['16%', '17%']);
  });

  it('takes a year before a noun for a year', () => {
    expect(read('In 2024 Nvidia chips were scarce')).toEqual([['2024', 'date', '2024']]);
  });
});
