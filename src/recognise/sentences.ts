/** Where sentences begin, for cues that must not reach across a full stop. */
import { firstIndex } from './first-index.ts';
import { cased } from './phrase.ts';
import { STARTERS } from './starters.ts';

// One mark at a time and few closers: a run of a million full stops stays linear.
const TERMINATOR = /[.!?…]["”’»)\]]{0,4}(?:\[\d{1,3}\]){0,4}\s+|[。！？]+[」』”]?|\n+/g;

// A full stop after one of these ends an abbreviation, not a sentence.
const ABBREVIATION = cased`
  (^|[\s("“‘[])([MSJ]rs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Bros|N[or]
  EE|vs|etc|approx|ca|e\.g|i\.e|bzw|Mio|Mrd|[A-Z])\.$`;
// U.S., D.C., p.m., EE. UU.: letters with stops between them; only a capital after them begins a sentence.
const INITIALS = /(?:(?:[A-Za-z]\.){2,}|UU\.)$/;
const STARTER = cased`^(${STARTERS}|S?he)\b`;
// "27. Januar"
const MONTH = /^(?:Jan|Feb|Mär|Apr|Mai|Ju[nl]|Aug|Sep|Okt|Nov|Dez)/;
const LONGEST_STARTER = 8;
const LONGEST_ABBREVIATION = 12;

/** Offsets at which the sentences of `text` begin, in order; the first is 0. Linear in the length. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  TERMINATOR.lastIndex = 0;
  for (let hit = TERMINATOR.exec(text); hit; hit = TERMINATOR.exec(text)) {
    const end = hit.index + hit[0].length;
    if (end >= text.length) break;
    const isDot = hit[0].startsWith('.') && text[hit.index - 1] !== '.';
    if (isDot && !hit[0].includes('\n')) {
      const tail = text.slice(Math.max(0, hit.index - LONGEST_ABBREVIATION), hit.index + 1);
      if (
        ABBREVIATION.test(tail) ||
        (/\b\d\d?\.$/.test(tail) && MONTH.test(text.slice(end, end + 3)))
      )
        continue;
      const next = text.charAt(end);
      const lower = next !== next.toUpperCase();
      if (lower || (INITIALS.test(tail) && !STARTER.test(text.slice(end, end + LONGEST_STARTER)))) {
        continue;
      }
    }
    starts.push(end);
  }
  return starts;
}

/** The sentence that holds `offset`: [start, end) in the text the starts were read from. */
export function sentenceAt(
  starts: readonly number[],
  offset: number,
  length: number,
): readonly [start: number, end: number] {
  const next = firstIndex(starts.length, (i) => (starts[i] ?? 0) > offset);
  return [starts[next - 1] ?? 0, starts[next] ?? length];
}
