import type { Dataset, FigureReport, Value } from '../../src/dataset/types.ts';
import { fold } from '../../src/recognise/normalise.ts';
import { readQuantities } from '../../src/recognise/quantities/quantities.ts';
import type { Problem } from './problem.ts';

/**
 * Every report's wording holds its value, as the project's own reader of quantities reads it: the
 * same number under the same bound, or a date that the value does not contradict. Wordings whose
 * date counts back from the source's own ("last week") hold none, and pass.
 */
export function checkValues({ figures }: Dataset): Problem[] {
  return figures.flatMap(({ id, reports }) =>
    reports.flatMap((report, place) => {
      const message = valueProblem(report);
      if (message === undefined) return [];
      return [{ file: 'figures.json', id, field: `reports.${place}.asReported`, message }];
    }),
  );
}

function valueProblem({ asReported, value, bound = 'exact' }: FigureReport): string | undefined {
  // A source may put the bound itself in quotation marks: cost “more than” $100 million.
  const { text } = fold(asReported.replace(/[“”"]/g, ''));
  const read = readQuantities(text);
  if (typeof value === 'string') {
    const dates = read.flatMap((quantity) => (quantity.unit === 'date' ? quantity.value : []));
    const fits = dates.length === 0 || dates.some((date) => isPart(String(date), value));
    return fits ? undefined : `reads as ${dates.join(', ')}, not as ${value}`;
  }
  if (read.some((quantity) => quantity.bound === bound && same(quantity.value, value))) return;
  const readings = read.map((quantity) => `${quantity.bound} ${quantity.value}`).join(', ');
  return `reads as ${readings === '' ? 'nothing' : readings}, not as ${bound} ${value}`;
}

function same(read: Value, value: Value): boolean {
  return JSON.stringify(read) === JSON.stringify(value);
}

/** A date without its year reads "--01-20". A value may be coarser than the wording, never finer. */
function isPart(read: string, value: string): boolean {
  return read.startsWith('--') ? value.endsWith(read.slice(1)) : read.startsWith(value);
}
