/** Stretches of a text in which runs of a known quote's words stand. */
import { firstIndex } from '../first-index.ts';
import { sentenceStarts } from '../sentences.ts';
import { hashOfThree, hashOfTwo, type PhraseIndex, type Place } from './phrase-index.ts';
import type { Quoted } from './quoted.ts';
import { SAID_BETWEEN } from './speech.ts';
import type { Words } from './words.ts';

/** Words of one quotation (or of the open text) in which runs of a quote were found. */
export interface Piece {
  known: number;
  /** Index of the quotation, -1 for text outside quotation marks. */
  stretch: number;
  /** Indexes of the first and last word of the runs, and where in the quote these stand. */
  first: number;
  last: number;
  from: number;
  to: number;
}

// Words: a quotation of so few is looked up by two words, too.
const SHORT_STRETCH = 8;
// Words: quotations may lie inside one another, so the reading of one is bounded.
const LONGEST_STRETCH = 80;
// Between two runs of one quote in one stretch, in words: beyond it they are two matches.
const LONGEST_GAP = 24;
// So many words more on the page than in the quote since the piece began, and it is another match.
const MOST_ADDED = 12;
// Characters between a quotation's two halves: "Altman wrote on X on Monday, a day after the sell-off".
const LONGEST_BREAK = 80;

/** Index of the first word that begins at or after `offset`. */
export function wordAt({ count, start }: Words, offset: number): number {
  return firstIndex(count, (i) => (start[i] ?? 0) >= offset);
}

function goesOn(piece: Piece, at: number, place: Place): boolean {
  return (
    at - piece.last <= LONGEST_GAP &&
    place.at >= piece.from &&
    at - piece.first - (place.at - piece.from) <= MOST_ADDED
  );
}

function extend(piece: Piece, at: number, place: Place): void {
  piece.last = at + 2;
  piece.to = Math.max(piece.to, place.at + 2);
}

/** Pieces led to by runs of three words: those in each quotation, and those in the open. */
export function readPieces(
  words: Words,
  { threes }: PhraseIndex,
  stretches: readonly Quoted[],
): Piece[] {
  const pieces: Piece[] = [];
  const inQuotation = new Map<number, Piece>();
  const inTheOpen = new Map<number, Piece>();
  const { hash, start, count } = words;
  let stretch = 0;
  for (let at = 0; at + 2 < count; at++) {
    const places = threes.get(hashOfThree(hash[at] ?? 0, hash[at + 1] ?? 0, hash[at + 2] ?? 0));
    if (!places) continue;
    const offset = start[at] ?? 0;
    while (stretch < stretches.length && (stretches[stretch]?.end ?? 0) <= offset) stretch++;
    const inside = (stretches[stretch]?.start ?? Infinity) <= offset ? stretch : -1;
    for (const place of places) {
      const { known, at: from } = place;
      // An embedded post may hold quotation marks of its own: in them its words must run on without a gap.
      const open = inTheOpen.get(known);
      if (open && inside !== -1 && at - open.last === from - open.to) extend(open, at, place);
      const current = inside === -1 ? inTheOpen : inQuotation;
      const piece = current.get(known);
      if (piece?.stretch === inside && goesOn(piece, at, place)) {
        extend(piece, at, place);
        continue;
      }
      const next = { known, stretch: inside, first: at, last: at + 2, from, to: from + 2 };
      current.set(known, next);
      pieces.push(next);
    }
  }
  return pieces;
}

/**
 * Pieces in quotations of a few words, led to by two words; and quotes of a single word in a
 * quotation of any length.
 */
export function readShortPieces(
  words: Words,
  { shorts }: PhraseIndex,
  stretches: readonly Quoted[],
): Piece[] {
  const pieces: Piece[] = [];
  stretches.forEach(({ start, end }, stretch) => {
    const first = wordAt(words, start);
    const after = Math.min(wordAt(words, end), first + LONGEST_STRETCH);
    const isShort = after - first <= SHORT_STRETCH;
    for (let at = first; at < after; at++) {
      const a = words.hash[at] ?? 0;
      for (const { known, at: from } of shorts.get(a) ?? []) {
        pieces.push({ known, stretch, first: at, last: at, from, to: from });
      }
      if (!isShort || at + 1 === after) continue;
      for (const { known, at: from } of shorts.get(hashOfTwo(a, words.hash[at + 1] ?? 0)) ?? []) {
        pieces.push({ known, stretch, first: at, last: at + 1, from, to: from + 1 });
      }
    }
  });
  return pieces;
}

function isSaidBreak(text: string, before: Quoted, after: Quoted): boolean {
  if (after.start - before.end > LONGEST_BREAK) return false;
  const between = text.slice(before.end, after.start - 1);
  if (between.includes('\n') || !SAID_BETWEEN.test(between)) return false;
  return sentenceStarts(between.trimEnd()).length === 1;
}

/** Pieces of one quote on both sides of "he said" become one group; the others are groups of one. */
export function joinPieces(
  text: string,
  pieces: readonly Piece[],
  stretches: readonly Quoted[],
): Piece[][] {
  const groups: Piece[][] = [];
  const latest = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const group = latest.get(piece.known);
    const previous = group?.at(-1);
    const before = stretches[previous?.stretch ?? -1];
    const after = stretches[piece.stretch];
    if (
      group &&
      previous &&
      before &&
      after &&
      piece.stretch > previous.stretch &&
      piece.from > previous.to - 2 &&
      isSaidBreak(text, before, after)
    ) {
      group.push(piece);
      continue;
    }
    const alone = [piece];
    latest.set(piece.known, alone);
    groups.push(alone);
  }
  return groups;
}
