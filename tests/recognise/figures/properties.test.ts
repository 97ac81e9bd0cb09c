import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/recognise/quantities/quantities.ts';
import * as costs from './cases/costs.ts';
import * as market from './cases/market.ts';
import { readFigures } from './cases.ts';

// Pieces that meet every reader's beginning, in any order.
const PIECES = [
  '$',
  '5.6',
  ' million',
  'bn',
  ' ',
  '17',
  '%',
  'Nvidia',
  'DeepSeek',
  'V3',
  ' lost ',
  ' trained ',
  ' fell ',
  '2,048',
  ' H800s',
  'January ',
  '20',
  ', ',
  '. ',
  '\n',
  '|',
  ' to ',
  '-',
  'between ',
  ' and ',
  'half a ',
  'trillion',
  '“',
  '”',
  ' dollars',
  'GPU hours',
  '2023',
  ' founded in ',
  '#',
  '@',
  'Millionen',
  '\u00a0',
  '1.000',
  '€',
  ' per cent',
  '(',
  ')',
  ' while ',
  ' more than ',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const text = fc.oneof(
  soup,
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

function checkSpans(source: string, spans: { start: number; end: number; text: string }[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(source.slice(span.start, span.end)).toBe(span.text);
    end = span.end;
  }
}

describe('on any text', () => {
  it('quantities are in order, disjoint and slice back', () => {
    fc.assert(fc.property(text, (source) => checkSpans(source, readQuantities(source))));
  });

  it('figures are in order, disjoint and slice back', () => {
    fc.assert(
      fc.property(text, text, (source, before) =>
        checkSpans(source, readFigures(source, { before })),
      ),
    );
  });

  it('figures found do not depend on what follows the next paragraph', () => {
    const lines = [...costs.trainingCost, ...market.nvidiaCapLoss].map((line) =>
      line.replace(/\[\[(?:[a-z0-9-]+: )?([^\]]+)\]\]/g, '$1'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...lines), soup, (line, more) => {
        const alone = readFigures(line).map((match) => [match.figure, match.start]);
        const together = readFigures(`${line}\n${more}`).map((match) => [
          match.figure,
          match.start,
        ]);
        expect(together.slice(0, alone.length)).toEqual(alone);
      }),
    );
  });
});

/** Steps a reader takes are not to be seen; that it ends at all on a megabyte is. */
describe('on a megabyte of one thing', () => {
  const MEGABYTE = 1 << 20;
  it.each([
    ['digits', '7'],
    ['digits and spaces', '123 '],
    ['spaces', ' '],
    ['quotes', '“"'],
    ['groups', '1,000'],
    ['stops', '1.'],
    ['dollars', '$1 '],
    ['commas', ', '],
    ['falls', 'Nvidia fell 17% '],
    ['scales', 'million '],
    ['dashes', '5-6% '],
    ['rows', '| 5 '],
    ['open asides', ', which '],
    ['dates', 'January 20 '],
  ])('%s', (_, unit) => {
    const source = unit.repeat(Math.ceil(MEGABYTE / unit.length));
    checkSpans(source, readFigures(source, { before: source.slice(0, 2000) }));
  });
});
