import type { Dataset } from '../../dataset/types.ts';
import { type RecordKind, type SearchEntry, toEntries } from './entries.ts';
import { foldWords } from './fold.ts';
import { withinOneEdit } from './one-edit.ts';

export interface Hit {
  kind: RecordKind;
  id: string;
  title: string;
  score: number;
}

export interface Search {
  /**
   * Records that carry every word of the query, best first. The last word may be unfinished; a word
   * of five letters or more that nothing carries may be one letter off. An empty query finds nothing.
   */
  find(query: string): Hit[];
}

/** A whole word says more than the beginning of one, and that more than a near miss. */
const WHOLE = 1;
const BEGINNING = 0.6;
const NEAR_MISS = 0.25;
/** Letters below which one wrong letter makes another word. */
const SHORTEST_NEAR_MISS = 5;
/** Added where the query's words stand next to each other in the title. */
const PHRASE = 12;

interface Indexed {
  entry: SearchEntry;
  phrase: string;
  /** Word -> the weight of the heaviest field it stands in. */
  words: Map<string, number>;
}

/** Builds the index once; a query then runs over some hundreds of records in well under a millisecond. */
export function createSearch(dataset: Dataset): Search {
  const index = toEntries(dataset).map(indexEntry);
  const vocabulary = new Set(index.flatMap(({ words }) => [...words.keys()]));

  function find(query: string): Hit[] {
    const words = foldWords(query);
    if (words.length === 0) return [];
    const tests = words.map((word) => rankWord(word, vocabulary));
    const phrase = ` ${words.join(' ')}`;
    const hits: Hit[] = [];
    for (const { entry, words: carried, phrase: title } of index) {
      let score = title.includes(phrase) ? PHRASE : 0;
      const complete = tests.every((test) => {
        let best = 0;
        for (const [word, worth] of test) best = Math.max(best, worth * (carried.get(word) ?? 0));
        score += best;
        return best > 0;
      });
      if (complete) hits.push({ kind: entry.kind, id: entry.id, title: entry.title, score });
    }
    return hits.sort((a, b) => b.score - a.score);
  }

  return { find };
}

function indexEntry(entry: SearchEntry): Indexed {
  const words = new Map<string, number>();
  for (const { text, weight } of entry.fields) {
    for (const word of foldWords(text)) words.set(word, Math.max(weight, words.get(word) ?? 0));
  }
  return { entry, words, phrase: ` ${foldWords(entry.title).join(' ')} ` };
}

/** The words of the index that a typed word may stand for, with what each is worth. */
function rankWord(typed: string, vocabulary: ReadonlySet<string>): Map<string, number> {
  const worth = new Map<string, number>();
  for (const word of vocabulary) {
    if (word === typed) worth.set(word, WHOLE);
    else if (word.startsWith(typed)) worth.set(word, BEGINNING);
  }
  if (worth.size > 0 || typed.length < SHORTEST_NEAR_MISS) return worth;
  for (const word of vocabulary) if (withinOneEdit(typed, word)) worth.set(word, NEAR_MISS);
  return worth;
}
