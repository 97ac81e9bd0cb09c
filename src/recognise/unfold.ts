import type { Folded } from './normalise.ts';
import type { Matches } from './types.ts';

/** Writes what was found in folded text in offsets and words of its source. */
export function unfold(
  found: Matches,
  { start, end }: Pick<Folded, 'start' | 'end'>,
  source: string,
): Matches {
  function inSource<M extends { start: number; end: number; text: string }>(match: M): M {
    const place = { start: start(match.start), end: end(match.end) };
    return { ...match, ...place, text: source.slice(place.start, place.end) };
  }
  return {
    mentions: found.mentions.map(inSource),
    figures: found.figures.map(inSource),
    quotes: found.quotes.map(inSource),
  };
}
