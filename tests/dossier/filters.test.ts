import { describe, expect, test } from 'vitest';
import { type Filters, isNarrowed, narrowDataset, noFilters } from '../../src/dossier/filters.ts';
import { small } from './small-dataset.ts';

function shown(
  filters: Partial<Filters>,
  more: { found?: Set<string>; kept?: `fact/${string}` } = {},
) {
  const view = narrowDataset(small, { filters: { ...noFilters, ...filters }, ...more });
  const ids = (records: { id: string }[]) => records.map(({ id }) => id);
  return {
    figures: ids(view.figures),
    facts: ids(view.facts),
    quotes: ids(view.quotes),
    events: ids(view.events),
    entities: ids(view.entities),
    sources: ids(view.sources),
    view,
  };
}

describe('narrowDataset', () => {
  test('without filters everything stays as it is', () => {
    expect(narrowDataset(small, { filters: noFilters })).toEqual(small);
  });

  test('without later knowledge, later reports, records and sources go', () => {
    const { view, facts, events, quotes, sources } = shown({ later: false });
    expect(view.figures[0]?.reports.map((report) => report.source)).toEqual([
      'gazette',
      'unsigned',
    ]);
    expect(facts).toEqual(['rust']);
    expect(events).toEqual(['stop']);
    expect(quotes).toEqual(['moor-calm']);
    expect(sources).toEqual(['gazette', 'unsigned', 'survey']);
  });

  test('one source: the records it reports, with everyone’s reports of them', () => {
    const { figures, facts, events, view } = shown({ source: 'survey' });
    expect(figures).toEqual(['opening']);
    expect(facts).toEqual(['rust']);
    expect(events).toEqual([]);
    expect(view.facts[0]?.reports).toHaveLength(2);
  });

  test('one person: their quotes and what is about them', () => {
    const { figures, facts, quotes, entities } = shown({ person: 'ada-moor' });
    expect(figures).toEqual(['opening']);
    expect(facts).toEqual([]);
    expect(quotes).toEqual(['moor-calm']);
    expect(entities).toEqual(['cranex', 'ada-moor']);
  });

  test('disputed only: disputed figures and facts', () => {
    const { figures, facts, quotes, events } = shown({ disputedOnly: true });
    expect({ figures, facts, quotes, events }).toEqual({
      figures: ['repair-cost'],
      facts: ['rust'],
      quotes: [],
      events: [],
    });
  });

  test('a query keeps what it found and the sources of that', () => {
    const { figures, facts, entities, sources } = shown(
      { query: 'bolt' },
      { found: new Set(['fact/settled-later']) },
    );
    expect({ figures, facts, entities, sources }).toEqual({
      figures: [],
      facts: ['settled-later'],
      entities: [],
      sources: ['inquiry'],
    });
  });

  test('the record a link leads to is shown whole, whatever the filters', () => {
    const { facts } = shown({ later: false, disputedOnly: true }, { kept: 'fact/settled-later' });
    expect(facts).toEqual(['rust', 'settled-later']);
  });
});

test('isNarrowed', () => {
  expect(isNarrowed(noFilters)).toBe(false);
  expect(isNarrowed({ ...noFilters, query: '  ' })).toBe(false);
  expect(isNarrowed({ ...noFilters, later: false })).toBe(true);
  expect(isNarrowed({ ...noFilters, source: 'gazette' })).toBe(true);
});
