/** Stretches of a text that may be a known quote, with their alignment to it. */
import type { CoreQuote } from '../../dataset/types.ts';
import { type Alignment, align } from './align.ts';
import { createPhraseIndex, type KnownQuote } from './phrase-index.ts';
import { joinPieces, type Piece, readPieces, readShortPieces, wordAt } from './pieces.ts';
import { EDITORIAL } from './printed.ts';
import { type Quoted, readQuoted } from './quoted.ts';
import { isGeneric, isStopWord } from './stop-words.ts';
import { readCompounds, readWords, type Words } from './words.ts';

export interface Candidate {
  /** Index of the known quote. */
  known: number;
  alignment: Alignment;
  /** Inside quotation marks, or in the open as an embedded post stands. */
  quoted: boolean;
  /** The quoted words in the text: [start, end). */
  start: number;
  end: number;
  /** The whole quotation with its marks, for what stands around it. */
  outer: { start: number; end: number };
  /** Words of the quotation that are neither the match's nor common ones. */
  rest: number;
  /** There is nothing else in the text. */
  alone: boolean;
  /** Word hashes from first to last joined by spaces, as in KnownQuote.fragments. */
  key: string;
}

export interface Candidates {
  candidates: Candidate[];
  /** The text with its quotations blanked, made when first asked for. */
  masked(): string;
}

// Outside quotation marks fewer words of a quote than this are the page's own.
export const UNQUOTED_WORDS = 8;
// Words past the runs found that may still belong to the quote, changed.
const SLACK = 4;
// An embedded post begins a sentence; a quote's words after others are the page's indirect speech.
const BEFORE = 8;
const MID_SENTENCE = /[\p{L}\p{N},][”"’]?[^\S\n]+$/u;

/** The outermost stretches only: a quote's own inner quotation does not split it. */
function outermost(stretches: readonly Quoted[]): Quoted[] {
  const outer: Quoted[] = [];
  let end = -1;
  for (const stretch of stretches) {
    if (stretch.start < end) continue;
    outer.push(stretch);
    end = stretch.end;
  }
  return outer;
}

function isPromising({ stretch, first, last }: Piece, { count }: Words): boolean {
  const found = last - first + 1;
  return stretch !== -1 || found >= UNQUOTED_WORDS || found === count;
}

/** Blanks quotations; one that ends a sentence leaves a full stop, so that the next sentence is one. */
function mask(text: string, stretches: readonly Quoted[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of stretches) {
    const blank = text.slice(start - 1, end).replace(/[^\n]/g, ' ');
    const ends = /[.!?]/.test(text.charAt(end - 1)) && /^.?\s+[A-Z]/.test(text.slice(end, end + 4));
    masked += text.slice(at, start - 1) + blank + (ends ? '.' : ' ');
    at = end + 1;
  }
  return (masked + text.slice(at)).slice(0, text.length);
}

/** Indexes of the words to compare for a piece: as far as the quote could reach, within its quotation. */
function pick(
  text: string,
  words: Words,
  { first, last, from, to }: Piece,
  { quote, stretch }: { quote: Words; stretch: Quoted | undefined },
): number[] {
  let low = first;
  let high = last;
  if (stretch) {
    low = Math.max(wordAt(words, stretch.start), first - from - SLACK);
    high = Math.min(wordAt(words, stretch.end) - 1, last + (quote.count - 1 - to) + SLACK);
  } else {
    const same = (at: number, of: number) => of >= 0 && words.hash[at] === quote.hash[of];
    while (same(low - 1, from - (first - low) - 1)) low--;
    while (high + 1 < words.count && same(high + 1, to + (high - last) + 1)) high++;
  }
  const base = Math.max(0, (words.start[low] ?? 0) - 1);
  const brackets = [...text.slice(base, words.end[high]).matchAll(EDITORIAL)].map((hit) => ({
    start: base + hit.index,
    end: base + hit.index + hit[0].length,
  }));
  const picked: number[] = [];
  for (let i = low; i <= high; i++) {
    const at = words.start[i] ?? 0;
    if (!brackets.some(({ start, end }) => start <= at && at < end)) picked.push(i);
  }
  return picked;
}

function contentOutside(words: Words, { start, end }: Quoted, { first, last }: Alignment): number {
  let rest = 0;
  for (let i = wordAt(words, start); (words.start[i] ?? end) < end; i++) {
    const hash = words.hash[i] ?? 0;
    if ((i < first || i > last) && !isStopWord(hash) && !isGeneric(hash)) rest++;
  }
  return rest;
}

function measure(
  text: string,
  words: Words,
  group: readonly Piece[],
  { known, stretches }: { known: KnownQuote; stretches: readonly Quoted[] },
): Candidate | undefined {
  const picked: number[] = [];
  const breaks = new Set<number>();
  for (const piece of group) {
    if (picked.length > 0) breaks.add(picked.length);
    picked.push(
      ...pick(text, words, piece, { quote: known.words, stretch: stretches[piece.stretch] }),
    );
  }
  const alignment = align({ text, words }, picked, known.words, breaks);
  const head = group[0];
  const tail = group.at(-1);
  if (!alignment || !head || !tail) return undefined;
  const start = words.start[alignment.first] ?? 0;
  const end = words.end[alignment.last] ?? 0;
  const opening = stretches[head.stretch];
  const closing = stretches[tail.stretch];
  if (!opening && MID_SENTENCE.test(text.slice(Math.max(0, start - BEFORE), start)))
    return undefined;
  return {
    known: head.known,
    alignment,
    quoted: opening !== undefined,
    start,
    end,
    outer: {
      start: opening ? opening.start - 1 : start,
      end: closing ? Math.min(closing.end + 1, text.length) : end,
    },
    rest: opening ? contentOutside(words, opening, alignment) : 0,
    alone: alignment.printed === words.count,
    key: words.hash.slice(alignment.first, alignment.last + 1).join(' '),
  };
}

/** @param quotes indexed once */
export function createCandidateReader(quotes: readonly CoreQuote[]) {
  const index = createPhraseIndex(quotes);
  const compounds = readCompounds(quotes.map((quote) => quote.text));

  function read(text: string): Candidates {
    const words = readWords(text, compounds);
    const all = readQuoted(text);
    const stretches = outermost(all);
    const candidates: Candidate[] = [];
    const inner = readShortPieces(words, index, all).map((piece) => ({
      groups: [[piece]],
      stretches: all as readonly Quoted[],
    }));
    const runs = readPieces(words, index, stretches).filter((piece) => isPromising(piece, words));
    const outer = joinPieces(text, runs, stretches);
    for (const { groups, stretches: of } of [{ groups: outer, stretches }, ...inner]) {
      for (const group of groups) {
        const known = index.known[group[0]?.known ?? -1];
        const candidate = known && measure(text, words, group, { known, stretches: of });
        if (candidate) candidates.push(candidate);
      }
    }
    let masked: string | undefined;
    return {
      candidates,
      masked() {
        masked ??= mask(text, stretches);
        return masked;
      },
    };
  }
  return { known: index.known, read };
}
