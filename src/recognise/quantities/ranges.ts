/** Ranges: "$5 million to $6 million", "90-95%", "between 16 and 17 per cent", "$5–6m". */
import type { BareQuantity } from '../types.ts';

const DASH = /^\s?[-–—]\s?$/;
const WORD = /^ (?:to|bis|a|à) $/;
const AND = /^ (?:and|und|y|et) $/;
const BETWEEN = /(?:between|zwischen|entre)\s(?:about\s)?[$€£US]{0,3}$/i;
// "from 16 to 17": a movement between two values, not a range of one.
const MOVED =
  /(?:from|rose|up|grew|increased?|jumped|cut|raised?|lowered|von|de|desde)\s(?:[$€£US]{0,3})$/i;
const REACH = 14;
const LONGEST_GAP = 8;
const WIDEST = 4;
const SMALLEST_SCALED = 1000;

/**
 * Joins pairs of neighbours that bound one value. The first of a range may lack the unit or the
 * scale, which it then takes from the second.
 */
export function joinRanges(text: string, quantities: readonly BareQuantity[]): BareQuantity[] {
  const joined: BareQuantity[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const first = quantities[i];
    if (!first) continue;
    const second = quantities[i + 1];
    const range = second && join(text, first, second);
    joined.push(
      range ?? (second && sharesUnit(text, first, second) ? { ...first, unit: 'percent' } : first),
    );
    if (range) i++;
  }
  return joined;
}

function join(text: string, first: BareQuantity, next: BareQuantity): BareQuantity | undefined {
  const second = next.unit === 'number' ? withSignOf(first, next) : next;
  if (!second || second.unit === 'date') return undefined;
  if (typeof first.value !== 'number' || typeof second.value !== 'number') return undefined;
  if (second.start - first.end > LONGEST_GAP) return undefined;
  const gap = text.slice(first.end, second.start);
  const lead = text.slice(Math.max(0, first.start - REACH), first.start);
  const between = AND.test(gap) && BETWEEN.test(lead);
  if (!between && !DASH.test(gap) && !(WORD.test(gap) && !MOVED.test(lead))) return undefined;
  const low = lowEnd(first, second);
  if (low === undefined || low >= Number(second.value)) return undefined;
  // "Fell by $589 billion to $2.9 trillion" is no range.
  if (!between && Number(second.value) > low * WIDEST) return undefined;
  return {
    ...second,
    start: first.start,
    text: text.slice(first.start, second.end),
    value: [low, second.value],
  };
}

/** "Fell 4.2 and 2.1 percent": the unit is said once. */
function sharesUnit(text: string, first: BareQuantity, second: BareQuantity): boolean {
  return (
    first.unit === 'number' &&
    second.unit === 'percent' &&
    Number(first.value) <= 100 &&
    AND.test(text.slice(first.end, second.start))
  );
}

/** "$5–6m": the currency's sign is said once. */
function withSignOf(first: BareQuantity, second: BareQuantity): BareQuantity | undefined {
  if (first.currency === undefined || Number(second.value) < SMALLEST_SCALED) return undefined;
  return { ...second, unit: first.unit, currency: first.currency };
}

/** The first value in the second's unit and scale. */
function lowEnd(first: BareQuantity, second: BareQuantity): number | undefined {
  const value = Number(first.value);
  const same = first.unit === second.unit && first.currency === second.currency;
  if (!same && first.unit !== 'number') return undefined;
  if (same && value * 100 > Number(second.value)) return value;
  // "$5–6m", "5 to 6 million dollars": the scale is said once.
  for (const scale of [1, 1e3, 1e6, 1e9, 1e12]) {
    const scaled = value * scale;
    if (scaled < Number(second.value) && scaled * 100 > Number(second.value)) return scaled;
  }
  return undefined;
}
