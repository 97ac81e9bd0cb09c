import type { Dataset, Source } from '../../../src/dataset/types.ts';
import type { Problem } from '../problem.ts';
import { allReports } from '../reports.ts';

const tiers: Source['tier'][] = ['article', 'primary', 'later'];

/** Sources by tier, events by date, and a record's reports in the order of sources.json. */
export function checkOrder(dataset: Dataset): Problem[] {
  const rank = new Map(dataset.sources.map(({ id }, place) => [id, place]));
  return [
    ...outOfOrder(
      dataset.sources.map(({ id, tier }) => ({
        ...{ file: 'sources.json', id, field: 'tier' },
        key: tiers.indexOf(tier),
      })),
      'sources stand by tier: article, primary, later',
    ),
    ...outOfOrder(
      dataset.events.map(({ id, date }) => ({
        ...{ file: 'events.json', id, field: 'date' },
        key: date,
      })),
      'events stand in the order of their dates',
    ),
    ...allReports(dataset).flatMap(({ file, id, field, source }, place, reports) => {
      const before = reports[place - 1];
      if (before?.file !== file || before.id !== id) return [];
      if ((rank.get(before.source) ?? 0) <= (rank.get(source) ?? 0)) return [];
      const message = 'reports stand in the order of sources.json';
      return [{ file, id, field: `${field}.source`, message }];
    }),
  ];
}

function outOfOrder(
  records: (Omit<Problem, 'message'> & { key: number | string })[],
  message: string,
): Problem[] {
  return records.flatMap(({ key, ...where }, place) => {
    const before = records[place - 1]?.key ?? key;
    return before > key ? [{ ...where, message }] : [];
  });
}
