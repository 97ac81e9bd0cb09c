/** Hedges around a number: "less than", "nearly", "at least", "or so". */
import type { Bound } from '../../dataset/types.ts';

const BEFORE: readonly (readonly [bound: Bound, pattern: RegExp])[] = [
  [
    'under',
    /(?:less than|lower than|fewer than|just under|slightly under|a little under|under|below|up to|as much as|as many as|no more than|not more than|at most|within|sub|weniger als|nicht mehr als|unter|bis zu|maximal|menos de|menor a|por debajo de|hasta|moins de|jusqu['’]à|menos que|<)[\s-]*(?:(?:a|the|only|just|nur|der|den|los|les)\s+)?$/i,
  ],
  [
    'over',
    /(?:more than|greater than|just over|slightly over|a little over|well over|over|above|at least|upwards? of|in excess of|exceeding|exceeds|topping|beyond|north of|mehr als|über|mindestens|más de|mas de|al menos|por lo menos|superior a|supera(?:n|ba|ndo)? los|plus de|au moins|mais de|>)\s*(?:the\s+)?$/i,
  ],
  [
    'about',
    /(?:about|around|roughly|approximately|approx\.?|nearly|almost|close to|some|an estimated|estimated|circa|ca\.|near|rund|etwa|fast|knapp|beinahe|nahezu|ungefähr|gut|casi|unos|unas|cerca de|alrededor de|aproximadamente|en torno a|environ|près de|presque|quelque|quasi|[~≈])\s*(?:an?\s+|los\s+|de\s+|the\s+)?$/i,
  ],
];
const AFTER: readonly (readonly [bound: Bound, pattern: RegExp])[] = [
  ['about', /^\s*(?:or so|odd\b|-odd|-ish|or thereabouts|oder so)/i],
  ['over', /^\s*(?:\+|plus\b|or more|and counting|oder mehr|o más|ou plus)/i],
  ['under', /^\s*(?:or less|or fewer|oder weniger|o menos|ou moins)/i],
];
const QUOTE = /\s?[“”"‘’]\s?/g;
const REACH_BEFORE = 28;
const REACH_AFTER = 14;

/** The bound that the words around [start, end) put on a number; 'exact' where there are none. */
export function readBound(text: string, start: number, end: number): Bound {
  const after = text.slice(end, end + REACH_AFTER);
  for (const [bound, pattern] of AFTER) if (pattern.test(after)) return bound;
  // A quoted hedge hedges too: “more than” $100 million.
  const before = text.slice(Math.max(0, start - REACH_BEFORE), start).replace(QUOTE, ' ');
  for (const [bound, pattern] of BEFORE) if (pattern.test(before)) return bound;
  return 'exact';
}
