import { describe, expect, it } from 'vitest';
import { coreOf } from '../../src/dataset/core-of.ts';
import { coreFrom, rowsOf } from '../../src/dataset/core-rows.ts';
import { record } from '../../src/dataset/record.ts';
import type { Value } from '../../src/dataset/types.ts';
import { compare } from '../../src/judge/compare.ts';
import { createPhraseIndex } from '../../src/recognise/quotes/phrase-index.ts';
import { small } from '../dossier/small-dataset.ts';

const core = coreOf(small);

describe('the core', () => {
  it('has every entity, figure and quote by its own id and in order', () => {
    for (const kind of ['entities', 'figures', 'quotes'] as const) {
      expect(core[kind].map(({ id }) => id)).toEqual(small[kind].map(({ id }) => id));
    }
  });

  it('knows a figure by what the page is compared with: the range, and what reports give exactly', () => {
    const [repair] = core.figures;
    expect(repair?.consolidated).toEqual({ low: 5, high: null });
    expect(repair?.reports).toEqual([{ value: [5, 7] }]);
  });

  it('knows a quote by its text, and once each by short forms in print', () => {
    const [quote] = small.quotes;
    if (!quote) throw new Error('the small dataset has a quote');
    const [first] = quote.reports;
    if (!first) throw new Error('the quote has a report');
    const long = 'one two three four five six seven eight nine';
    const printed = ['a part', long, 'a part'].map((as) => ({ ...first, as }));
    const [told] = coreOf({ ...small, quotes: [{ ...quote, reports: printed }] }).quotes;
    expect(told?.text).toBe(quote.text);
    expect(told?.reports).toEqual([{ as: 'a part' }]);
  });

  it.each([core, coreOf(record)])('comes out of its rows as it went in', (packed) => {
    const { figures, quotes, entities } = coreFrom(JSON.parse(JSON.stringify(rowsOf(packed))));
    expect(entities).toEqual(packed.entities);
    expect(figures).toEqual(packed.figures);
    expect(quotes).toEqual(packed.quotes.map((quote) => ({ common: false, ...quote })));
  });

  it('gives the judge the same verdicts as the record', () => {
    const bounds = ['exact', 'about', 'over', 'under'] as const;
    for (const [index, figure] of record.figures.entries()) {
      const known = coreOf(record).figures[index];
      if (!known) throw new Error(`the core has no ${figure.id}`);
      const { low, high } = figure.consolidated;
      const printed = [low, high, ...figure.reports.flatMap(({ value }) => value)];
      const values = printed
        .filter((value) => value !== null)
        .flatMap((value): Value[] =>
          typeof value === 'number' ? [value, value * 1.1, value * 2] : [value],
        );
      for (const value of values) {
        for (const bound of bounds) {
          expect(compare(known, { value, bound })).toEqual(compare(figure, { value, bound }));
        }
      }
    }
  });

  it('gives the recogniser all of a quote that it indexes', () => {
    expect(
      createPhraseIndex(coreOf(record).quotes).known.map(({ fragments }) => fragments),
    ).toEqual(createPhraseIndex(record.quotes).known.map(({ fragments }) => fragments));
  });

  it('has none of the sentences that only cards show', () => {
    const text = JSON.stringify(core);
    for (const { summary } of small.entities) expect(text).not.toContain(summary);
    for (const { label, why, consolidated, context = [] } of small.figures) {
      for (const said of [label, why, consolidated.statement, context[0]?.statement]) {
        if (said) expect(text).not.toContain(said);
      }
    }
  });
});
