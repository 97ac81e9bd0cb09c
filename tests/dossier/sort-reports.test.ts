import { expect, test } from 'vitest';
import { type Order, sortReports } from '../../src/dossier/sort-reports.ts';
import { small } from './small-dataset.ts';

const sources = new Map(small.sources.map((source) => [source.id, source]));
const reports = small.figures[0]?.reports ?? [];
const sorted = (order: Order) =>
  sortReports(reports, sources, order).map((report) => report.source);

test('by value, a range by its low end', () => {
  expect(sorted({ column: 'value', descending: false })).toEqual([
    'unsigned',
    'inquiry',
    'gazette',
  ]);
  expect(sorted({ column: 'value', descending: true })).toEqual(['gazette', 'inquiry', 'unsigned']);
});

test('by date, the undated last both ways', () => {
  expect(sorted({ column: 'published', descending: false })).toEqual([
    'gazette',
    'inquiry',
    'unsigned',
  ]);
  expect(sorted({ column: 'published', descending: true })).toEqual([
    'inquiry',
    'gazette',
    'unsigned',
  ]);
});

test('by the name it is shown under', () => {
  expect(sorted({ column: 'source', descending: false })).toEqual([
    'gazette',
    'inquiry',
    'unsigned',
  ]);
  expect(sorted({ column: 'source', descending: true })).toEqual([
    'unsigned',
    'inquiry',
    'gazette',
  ]);
});
