import type { Dataset } from '../../../src/dataset/types.ts';
import { daysOf, isRealDate } from '../dates.ts';
import type { Problem } from '../problem.ts';

const precisionByLength: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' };

/** Dates are in the calendar and not after the edition's; an event's date has the precision it claims. */
export function checkDates(dataset: Dataset): Problem[] {
  const { last } = daysOf(dataset.edition.date);
  const problems = allDates(dataset).flatMap(({ date, ...where }) => {
    if (!isRealDate(date)) return [{ ...where, message: `${date} is not in the calendar` }];
    if (daysOf(date).first > last)
      return [
        { ...where, message: `${date} is after the edition's date, ${dataset.edition.date}` },
      ];
    return [];
  });
  const precisions = dataset.events
    .filter(({ date, precision }) => precisionByLength[date.length] !== precision)
    .map(({ id, date, precision }) => ({
      file: 'events.json',
      id,
      field: 'precision',
      message: `${date} is not a ${precision}`,
    }));
  return [...problems, ...precisions];
}

function allDates(dataset: Dataset): (Omit<Problem, 'message'> & { date: string })[] {
  const dates: (Omit<Problem, 'message'> & { date: unknown })[] = [
    { file: 'edition.json', id: '', field: 'date', date: dataset.edition.date },
    ...dataset.sources.map(({ id, published }) => ({
      file: 'sources.json',
      id,
      field: 'published',
      date: published,
    })),
    ...dataset.events.map(({ id, date }) => ({ file: 'events.json', id, field: 'date', date })),
    ...dataset.quotes.map(({ id, said }) => ({
      file: 'quotes.json',
      id,
      field: 'said.date',
      date: said?.date,
    })),
    ...dataset.figures.flatMap(({ id, reports, consolidated: { low, high } }) => [
      ...reports.map(({ value }, place) => ({
        file: 'figures.json',
        id,
        field: `reports.${place}.value`,
        date: value,
      })),
      { file: 'figures.json', id, field: 'consolidated.low', date: low },
      { file: 'figures.json', id, field: 'consolidated.high', date: high },
    ]),
  ];
  return dates.flatMap(({ date, ...where }) =>
    typeof date === 'string' ? [{ ...where, date }] : [],
  );
}
