/** Hedges around a number: "less than", "nearly", "at least", "or so". */
import type { Bound } from '../../dataset/types.ts';
import { type Phrase, phrase } from '../phrase.ts';

const BEFORE: readonly (readonly [bound: Bound, pattern: Phrase])[] = [
  [
    'under',
    phrase`
      ((less|lower|fewer) than|((just|slightly|a little) )?under|below|up to|as (much|many) as|(no|not) more than|at most|within
      sub|<
      (weniger|nicht mehr) als|unter|bis zu|maximal|menos (de|que)|menor a|por debajo de|hasta|moins de|jusqu['’]à)[\s-]*((a|the
      only|just|nur|der|den|los|les|une?)\s+)?$`,
  ],
  [
    'over',
    phrase`
      ((more|greater) than|((just|slightly|a little|well) )?over|above|at least|upwards? of|in excess of|exceed(ing|s)|topping
      beyond|north of|>
      mehr als|über|mindestens|m[aá]s de|(al|por lo) menos|superior a|supera(n|ba|ndo)? los|plus de|au moins
      mais de)\s*((the|une?)\s+)?$`,
  ],
  [
    'about',
    phrase`
      (about|around|roughly|approximately|approx\.?|nearly|almost|close to|some|(an )?estimated|circa|ca\.|near|[\x7e≈]
      rund|etwa|fast|knapp|beinahe|nahezu|ungefähr|gut|casi|un[oa]s|cerca de|alrededor de|aproximadamente|en torno a
      environ|près de|presque|quelque|quasi)\s*((an?|los|de|the)\s+)?$`,
  ],
];
const AFTER: readonly (readonly [bound: Bound, pattern: Phrase])[] = [
  ['about', phrase`^\s*(or so|odd\b|-odd|-ish|or thereabouts|oder so)`],
  ['over', phrase`^\s*(\+|plus\b|or more|and counting|oder mehr|o más|ou plus)`],
  ['under', phrase`^\s*(or less|or fewer|oder weniger|o menos|ou moins)`],
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
