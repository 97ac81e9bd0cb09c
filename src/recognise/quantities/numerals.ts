/** Numerals: the numbers of a text with their scale, in figures or in words, before any unit. */
import type { Habits } from './language.ts';
import { DIGITS, NUMBER_WORD, parseDigits, valueOfWord } from './numbers.ts';
import { isContinental, SCALE_WORD, scaleOfLetter, scaleOfWord } from './scales.ts';

/** A number with its scale, [start, end) in the text. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** The scale letter, which counts only with a currency or a noun ("5m" may be metres). */
  letter?: { factor: number; end: number };
  /** Written with a scale word ("million"). */
  scaled: boolean;
}

// Not inside a word or another number (H800, GPT-4, 1.5B of v2.1.5), save after a currency's letters.
const IN_FIGURES = new RegExp(
  `(?<![A-Za-z0-9_\\u00c0-\\u024f]|[0-9][.,]|[A-Za-z]-)${DIGITS}|(?<=USD|\\$US|RMB|CNY|EUR|GBP|AUD)${DIGITS}`,
  'g',
);
const SCALE_AFTER = new RegExp(`(?:\\[\\d{1,3}\\])?\\+?[\\s-]{0,2}(${SCALE_WORD})`, 'iy');
const LETTER_AFTER = / ?(MM|mm|Md|G(?=\$)|[KkMmBbTt])(?![A-Za-z0-9\u00c0-\u024f])/y;
// Found from what follows it, which is rarer than "a" and "one" are.
const WORD_NEXT = new RegExp(
  `[\\s-](?:(${SCALE_WORD})|(?:per ?cent|prozent|por ciento|pour cent|hundred|months?|weeks?|monate?n?|meses|mois|days|years?|decades?)(?![A-Za-z]))`,
  'gi',
);
const WORD_LAST = new RegExp(`(?<![A-Za-z\\u00c0-\\u024f'’])(?:${NUMBER_WORD})$`, 'i');
const BARE_TRILLION = /^\strillion[- ]dollar/i;
const LONGEST_WORD = 20;

/** Every numeral of the text, in order and disjoint. Linear in the length. */
export function readNumerals(text: string, habits: Habits): Numeral[] {
  const numerals = readWords(text, habits);
  if (/\d/.test(text)) {
    // Not spread: a text may hold more numbers than a call takes arguments.
    for (const numeral of readFigures(text, habits)) numerals.push(numeral);
  }
  return numerals.sort((a, b) => a.start - b.start);
}

function readFigures(text: string, habits: Habits): Numeral[] {
  const numerals: Numeral[] = [];
  IN_FIGURES.lastIndex = 0;
  for (let hit = IN_FIGURES.exec(text); hit; hit = IN_FIGURES.exec(text)) {
    const start = hit.index;
    const digits = hit[0];
    let end = start + digits.length;
    SCALE_AFTER.lastIndex = end;
    const word = SCALE_AFTER.exec(text)?.[1];
    let continental = false;
    if (word || /[.,]/.test(digits)) {
      continental = habits.continental() || (word !== undefined && isContinental(word));
    }
    // "2.788M": a point before a letter that touches it is no stop between thousands.
    const scaled = word !== undefined || (digits.includes('.') && /[MB]/.test(text[end] ?? ''));
    let value = parseDigits(digits, { continental: continental && !(scaled && !word), scaled });
    if (word) {
      value *= scaleOfWord(word, continental);
      end = SCALE_AFTER.lastIndex;
    }
    const numeral: Numeral = { start, end, value, scaled: word !== undefined };
    LETTER_AFTER.lastIndex = end;
    const letter = word ? null : LETTER_AFTER.exec(text);
    const factor = letter?.[1] && scaleOfLetter(letter[1]);
    if (factor) numeral.letter = { factor, end: LETTER_AFTER.lastIndex };
    numerals.push(numeral);
  }
  return numerals;
}

function readWords(text: string, habits: Habits): Numeral[] {
  const numerals: Numeral[] = [];
  WORD_NEXT.lastIndex = 0;
  for (let hit = WORD_NEXT.exec(text); hit; hit = WORD_NEXT.exec(text)) {
    const lead = text.slice(Math.max(0, hit.index - LONGEST_WORD), hit.index);
    if (/\d$/.test(lead)) continue;
    const word = WORD_LAST.exec(lead)?.[0];
    const value = word && valueOfWord(word.replace(/\s/g, ' '));
    if (value === undefined || value === '') {
      // "The trillion-dollar rout"
      if (BARE_TRILLION.test(text.slice(hit.index, hit.index + LONGEST_WORD)))
        numerals.push({
          start: hit.index + 1,
          end: WORD_NEXT.lastIndex,
          value: 1e12,
          scaled: true,
        });
      continue;
    }
    const scale = hit[1];
    const isHundred = /hundred$/i.test(hit[0]);
    const factor = scale
      ? scaleOfWord(
          scale,
          habits.continental() || /^(?:eine?r?|halben?|medio|un)/i.test(word ?? ''),
        )
      : isHundred
        ? 100
        : 1;
    const start = hit.index - (word?.length ?? 0);
    const end = scale || isHundred ? WORD_NEXT.lastIndex : hit.index;
    // "Six hundred" was read before "six hundred billion" was.
    if (numerals.at(-1)?.start === start) numerals.pop();
    numerals.push({ start, end, value: value * factor, scaled: scale !== undefined });
  }
  return numerals;
}
