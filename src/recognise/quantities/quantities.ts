/**
 * Reads the quantities of a text: numerals first (numbers with their scale), then what each is of:
 * money, percent, chips, people, hours, durations, dates. No meaning yet: which figure of the
 * dataset a quantity is, if any, is for figures.ts to say.
 */
import type { Quantity } from '../types.ts';
import { readBound } from './bounds.ts';
import { readDates } from './dates.ts';
import { type Habits, readHabits } from './language.ts';
import { readMoney } from './money.ts';
import { type Numeral, readNumerals } from './numerals.ts';
import { joinRanges } from './ranges.ts';
import { readUnit } from './units.ts';

// The cheapest sign that a text may hold a quantity: a digit, or a word that makes a number.
const SIGN =
  /\d|illi|mill[oó]|trillion|hundred|thousand|percent|per cent|prozent|por ciento|half a|Christmas|months|(?:two|half) years|year and a half|bill[oó]n|monate|meses|Milliarde/i;

/** Whether it is worth reading the text at all. */
export function mayHoldQuantity(text: string): boolean {
  return SIGN.test(text);
}

/**
 * Every quantity of the text, in order and disjoint. Linear in the length; never throws.
 * @param text folded (normalise.ts)
 */
export function readQuantities(text: string): Quantity[] {
  if (!mayHoldQuantity(text)) return [];
  const habits = readHabits(text);
  const dates = readDates(text);
  const quantities: Quantity[] = [];
  let nextDate = 0;
  let end = 0;
  for (const numeral of readNumerals(text, habits)) {
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) nextDate++;
    const date = dates[nextDate];
    const quantity = readQuantity(text, numeral, habits);
    if (quantity.start < end) continue;
    const bare = quantity.unit === 'number';
    if (date && date.start < quantity.end && (bare || date.end > quantity.end)) continue;
    quantities.push(quantity);
    end = quantity.end;
  }
  for (const date of dates) {
    quantities.push({ ...date, unit: 'date', bound: 'exact' });
  }
  return joinRanges(text, disjoint(quantities));
}

function readQuantity(text: string, numeral: Numeral, habits: Habits): Quantity {
  const money = readMoney(text, numeral, habits);
  if (money) {
    const { currency, ...reading } = money;
    const unit = currency === 'USD' ? 'USD' : 'currency';
    return { ...reading, unit, currency, ...surface(text, money) };
  }
  const counted = readUnit(text, numeral);
  if (counted) return { ...counted, ...surface(text, counted) };
  const { letter } = numeral;
  const span = { start: numeral.start, end: letter?.end ?? numeral.end };
  return {
    ...span,
    unit: 'number',
    value: numeral.value * (letter?.factor ?? 1),
    ...surface(text, span),
  };
}

function surface(
  text: string,
  { start, end }: { start: number; end: number },
): Pick<Quantity, 'text' | 'bound'> {
  return { text: text.slice(start, end), bound: readBound(text, start, end) };
}

function disjoint(quantities: Quantity[]): Quantity[] {
  quantities.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return quantities.filter((quantity) => {
    if (quantity.start < end) return false;
    end = quantity.end;
    return true;
  });
}
