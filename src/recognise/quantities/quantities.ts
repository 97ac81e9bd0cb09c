/**
 * Reads the quantities of a text: numerals first (numbers with their scale), then what each is of:
 * money, percent, chips, people, hours, durations, dates. No meaning yet: which figure of the
 * dataset a quantity is, if any, is for figures.ts to say.
 */
import type { Bound } from '../../dataset/types.ts';
import { phrase } from '../phrase.ts';
import type { BareQuantity, Quantity } from '../types.ts';
import { readBound } from './bounds.ts';
import { type DateReading, readDates } from './dates.ts';
import { type Habits, readHabits } from './language.ts';
import { readMoney } from './money.ts';
import { type Numeral, readNumerals } from './numerals.ts';
import { joinRanges } from './ranges.ts';
import { readUnit } from './units.ts';

// The cheapest sign that a text may hold a quantity: a digit, or a word that makes a number.
const SIGN = phrase`
  \d|illi|mill[oó]|bill[oó]n|hundred|thousand|per ?cent|prozent|por ciento|half|Christmas|Boxing Day|months|mois\b|monate|meses
  years\b|decade
  Dec(ember)?\b|Dezember|diciembre|January?\b|enero`;

const YEAR = 4;

/** Whether it is worth reading the text at all. */
export function mayHoldQuantity(text: string): boolean {
  return SIGN.test(text);
}

/**
 * Every quantity of the text, in order and disjoint. Linear in the length; never throws.
 * @param text folded (normalise.ts)
 */
export function readQuantities(text: string): Quantity[] {
  return scanQuantities(text).map((quantity) => ({ ...quantity, bound: boundOf(text, quantity) }));
}

/** The hedge around a quantity. */
export function boundOf(text: string, { unit, start, end }: BareQuantity): Bound {
  return unit === 'date' ? 'exact' : readBound(text, start, end);
}

/** `readQuantities` without the bounds. */
export function scanQuantities(text: string): BareQuantity[] {
  if (!mayHoldQuantity(text)) return [];
  const habits = readHabits(text);
  const dates = readDates(text);
  const quantities: BareQuantity[] = [];
  let nextDate = 0;
  let end = 0;
  for (const numeral of readNumerals(text, habits)) {
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) nextDate++;
    const quantity = readQuantity(text, numeral, habits);
    if (quantity.start < end || isDate(quantity, dates[nextDate])) continue;
    quantities.push(quantity);
    end = quantity.end;
  }
  for (const date of dates) quantities.push({ ...date, unit: 'date' });
  return joinRanges(text, dates.length > 0 ? disjoint(quantities) : quantities);
}

/** Whether the numeral is part of a date, not a quantity of its own. */
function isDate(quantity: BareQuantity, date: DateReading | undefined): boolean {
  if (!date || date.start >= quantity.end) return false;
  if (quantity.unit === 'number' || date.end > quantity.end) return true;
  // "In 2023 Nvidia's chips": a year before a noun counts nothing.
  return date.start === quantity.start && date.text.length === YEAR && quantity.unit === 'chips';
}

function readQuantity(text: string, numeral: Numeral, habits: Habits): BareQuantity {
  const money = readMoney(text, numeral, habits);
  if (money) {
    const { start, end, value, currency } = money;
    const unit = currency === 'USD' ? 'USD' : 'currency';
    return { start, end, text: text.slice(start, end), unit, currency, value };
  }
  const counted = readUnit(text, numeral);
  if (counted) {
    const { start, end, value, unit } = counted;
    return { start, end, text: text.slice(start, end), unit, value };
  }
  const { start, letter } = numeral;
  const end = letter?.end ?? numeral.end;
  const value = numeral.value * (letter?.factor ?? 1);
  return { start, end, text: text.slice(start, end), unit: 'number', value };
}

function disjoint(quantities: BareQuantity[]): BareQuantity[] {
  quantities.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return quantities.filter((quantity) => {
    if (quantity.start < end) return false;
    end = quantity.end;
    return true;
  });
}
