/** When a name is meant: some of the story's names are also words, cameras, motorways or other people's surnames. */
import type { CoreEntity } from '../dataset/types.ts';
import { type Candidate, capitalised, type Guard } from './guards/guard.ts';
import { wordGuards } from './guards/words.ts';
import { cased } from './phrase.ts';
import { STARTERS } from './starters.ts';

// Lower case is no sign of another word for these, and products are named by adding to them.
const STEMS = new Set(['deepseek', 'nvidia']);

/** Is the alias one that products continue ("DeepSeekMoE")? Its guard checks how the word ends. */
export function isStem(alias: string): boolean {
  return STEMS.has(alias.toLowerCase());
}

/** The word ends here, but for a genitive s; or a product's name goes on with a capital after a small letter. */
function stemEnds({ surface, passage, end }: Candidate): boolean {
  const after = passage.text.slice(end, end + 2);
  if (/^(?:$|s?(?![0-9A-Za-z_\u00c0-\u024f]))/.test(after)) return true;
  return /[a-z]$/.test(surface) && /^[A-Z]/.test(after);
}

// Surnames that name one person in this story's news, without the first name on the page.
const LONE_SURNAMES = new Set([
  'altman',
  'andreessen',
  'trump',
  'biden',
  'zuckerberg',
  'rasgon',
  'mollick',
  'kobeissi',
]);

const TITLES = cased`
  ^(${STARTERS}|M(r|rs|s)|Dr|President|CEO|Chief|Sen(ator)?|Prof(essor)?|Founder|Chairman|Investor|Analyst|Former|Secretary|Herr
  Präsident|Señor|Pr[eé]sident[e]?)\.?$`;

function surname(entity: CoreEntity): Guard {
  return (candidate) => {
    const { surface, passage, alias, start } = candidate;
    if (!capitalised(candidate)) return false;
    const before = passage.text.slice(Math.max(0, start - 24), start);
    const first = /(?:^|[\s("“])([A-Z][\w.]*)\s$/.exec(before)?.[1];
    // "Donald J. Trump" is he; "Fred Trump" is not.
    const isInitial = first?.length === 2 && before.includes(entity.name.replace(/\s.*$/, ''));
    if (first !== undefined && !isInitial && !TITLES.test(first)) return false;
    if (
      /^\s(?:Tower|Organi[sz]ation|University|Street|Avenue|Jr)\b/.test(
        passage.text.slice(candidate.end, candidate.end + 16),
      )
    )
      return false;
    if (LONE_SURNAMES.has(alias.toLowerCase())) return surface !== surface.toLowerCase();
    return (
      passage.topic.mentions.has(entity.id) || passage.text.slice(0, start).includes(entity.name)
    );
  };
}

/** @returns the test a candidate for this entity, found by this alias, has to pass. */
export function guardFor(entity: CoreEntity, alias: string): Guard {
  const own =
    wordGuards[
      alias
        .toLowerCase()
        .replace(/-/g, ' ')
        .replace(/^(h800|h100|h20|a100)s$/, '$1')
    ];
  if (isStem(alias)) return stemEnds;
  if (own)
    return (candidate) =>
      (alias.length <= 4 || alias.includes(' ') || capitalised(candidate)) && own(candidate);
  if (entity.kind === 'person' && !/[\s-]/.test(alias) && /^[A-Z]/.test(alias))
    return surname(entity);
  return capitalised;
}
