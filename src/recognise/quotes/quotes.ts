/** Known quotes in a passage: runs of their words lead in, an alignment measures, the speaker decides. */
import type { CoreDataset, CoreEntity } from '../../dataset/types.ts';
import type { MentionMatch, Passage, QuoteMatch } from '../types.ts';
import { within } from '../within.ts';
import type { Alignment } from './align.ts';
import { type Candidate, createCandidateReader, UNQUOTED_WORDS } from './candidates.ts';
import type { KnownQuote } from './phrase-index.ts';
import { type Attribution, createAttribution } from './speaker.ts';

export type QuoteReader = (passage: Passage, mentions: readonly MentionMatch[]) => QuoteMatch[];

// Share of the page's words, from the first kept one to the last, that are the quote's. Below it the
// page says something else in similar words.
const ENOUGH_OF_THE_PAGE = 0.7;
const ENOUGH_UNQUOTED = 0.85;
// Words of a post that stands by itself, whole, its author in the next line.
const SHORTEST_POST = 5;
const ON_STORY = new Set(['deepseek', 'deepseek-r1', 'deepseek-v3']);

/** Enough of the quote's own words that no speaker near by is needed to know it. */
function isDistinctive({ kept, content }: Alignment, quoteLength: number): boolean {
  if (kept === quoteLength && kept >= 7 && content >= 2) return true;
  return (kept >= 6 && content >= 4) || (kept >= 8 && content >= 3);
}

/** A quote of one or two words counts inside a longer sentence only where that speaks of DeepSeek. */
function isOnStory({ outer }: Candidate, mentions: readonly MentionMatch[]): boolean {
  return within(mentions, outer.start, outer.end).some(({ entity }) => ON_STORY.has(entity));
}

/** Words enough that the speaker need only be named near by; a phrase of anyone's must be said to be theirs. */
function isLong({ kept }: Alignment, { quote }: KnownQuote): boolean {
  return kept >= 5 && !quote.common;
}

function isEnough(
  found: Candidate,
  { words, fragments }: KnownQuote,
  mentions: readonly MentionMatch[],
): boolean {
  const { kept, content, telling, printed, form } = found.alignment;
  if (!found.quoted)
    return (
      (kept >= UNQUOTED_WORDS && kept / printed >= ENOUGH_UNQUOTED) ||
      (found.alone && form === 'verbatim' && kept >= SHORTEST_POST)
    );
  const isAlone = found.rest === 0 && kept === printed && telling > 0;
  const says = telling >= 2 || (content >= 2 && (kept >= 6 || isAlone));
  if (kept >= 3) return says && kept / printed >= ENOUGH_OF_THE_PAGE;
  // Other words in so short a quotation make it another phrase, or one in another language.
  const isWhole = kept === words.count || fragments.has(found.key);
  if (found.rest > 0) return isWhole && isOnStory(found, mentions);
  return kept === printed && (isWhole || kept === 2);
}

function onTopic({ topic }: Passage, mentions: readonly MentionMatch[]): boolean {
  return (
    topic.mentions.has('deepseek') ||
    topic.mentions.has('nvidia') ||
    mentions.some(({ entity }) => entity === 'deepseek' || entity === 'nvidia')
  );
}

/** @returns the match's form and whom the page gives it to, or undefined where it is not known to be this quote. */
function settle(
  found: Candidate,
  known: KnownQuote,
  attribution: Attribution,
): Pick<QuoteMatch, 'match' | 'givenTo'> | undefined {
  const { alignment } = found;
  const distinctive = !known.quote.common && isDistinctive(alignment, known.words.count);
  if (attribution.to === 'own') {
    const isKnown = distinctive || attribution.how === 'said' || isLong(alignment, known);
    return isKnown ? { match: alignment.form } : undefined;
  }
  if (!distinctive) return undefined;
  const isGivenAway =
    attribution.to === 'other' && attribution.how === 'said' && attribution.name !== undefined;
  if (!isGivenAway) return { match: alignment.form };
  return found.quoted && attribution.name !== undefined
    ? { match: 'misattributed', givenTo: attribution.name }
    : undefined;
}

interface Found extends QuoteMatch {
  kept: number;
}

/** Of matches that overlap, the one with more of its quote's words stays. In page order. */
function disjoint(found: Found[]): QuoteMatch[] {
  const chosen: Found[] = [];
  for (const match of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    let previous = chosen.at(-1);
    while (previous && previous.end > match.start && previous.kept < match.kept) {
      chosen.pop();
      previous = chosen.at(-1);
    }
    if (!previous || previous.end <= match.start) chosen.push(match);
  }
  return chosen.map(({ kept: _, ...match }) => match);
}

/** @param dataset its quotes are indexed once; its people are the speakers known by name */
export function createQuoteReader({ quotes, entities }: CoreDataset): QuoteReader {
  const { known, read } = createCandidateReader(quotes);
  const attribute = createAttribution(entities);
  const speakers = new Map<string, CoreEntity>(entities.map((entity) => [entity.id, entity]));

  return (passage, mentions) => {
    const { candidates, masked } = read(passage.text);
    if (candidates.length === 0) return [];
    const isOnTopic = onTopic(passage, mentions);
    const found: Found[] = [];
    for (const candidate of candidates) {
      const of = known[candidate.known];
      const speaker = of && speakers.get(of.quote.speaker);
      if (!of || !speaker || !isEnough(candidate, of, mentions)) continue;
      if (!isOnTopic && !isDistinctive(candidate.alignment, of.words.count)) continue;
      const { outer, start, end } = candidate;
      const attribution = attribute(passage, mentions, { ...outer, masked: masked() }, speaker);
      const settled = settle(candidate, of, attribution);
      if (!settled) continue;
      found.push({
        kind: 'quote',
        quote: of.quote.id,
        speaker: speaker.id,
        start,
        end,
        text: passage.text.slice(start, end),
        ...settled,
        kept: candidate.alignment.kept,
      });
    }
    return disjoint(found);
  };
}
