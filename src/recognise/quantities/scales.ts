/** Words and letters that multiply a number. */

// English, and those whose numbers have a decimal comma. Longer phrases first: "mil millones" is not "mil".
const ENGLISH: readonly (readonly [factor: number, pattern: string])[] = [
  [1e6, 'millions?|mln|mn'],
  [1e9, 'billions?|bln|bn'],
  [1e12, 'trillions?|trn|tn'],
  [1e3, 'thousand'],
];
const CONTINENTAL: readonly (readonly [factor: number, pattern: string])[] = [
  [1e9, 'mil millones|mil mdd'],
  [1e12, 'mille milliards'],
  [1e6, 'millionen|mill[oó]n(?:es)?|milh(?:ões|ão)|milioni|miljo(?:en|ner)|mio\\.?|mdd'],
  [1e9, 'mill?iard(?:en?|s|i|o)?|bilh(?:ões|ão)|miljard(?:er)?|mrd\\.?|mmdd'],
  [1e12, 'billionen|bill[oó]n(?:es)?|biljoen|trilh(?:ões|ão)'],
  [1e3, 'tausend|mille|mil'],
];
const WORDS = [...CONTINENTAL, ...ENGLISH];
const LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  b: 1e9,
  md: 1e9,
  g: 1e9,
  t: 1e12,
};

/** A scale word; for use inside other patterns, without regard to case. */
export const SCALE_WORD = `(?:${WORDS.map(([, pattern]) => pattern).join('|')})(?![A-Za-z\\u00c0-\\u024f])`;

const byWord = WORDS.map(
  ([factor, pattern]) => [factor, new RegExp(`^(?:${pattern})$`, 'i')] as const,
);

const OF_CONTINENT = new RegExp(
  `^(?:${CONTINENTAL.map(([, pattern]) => pattern).join('|')})$`,
  'i',
);

/** Whether a scale word belongs to a language that writes a decimal comma. */
export function isContinental(word: string): boolean {
  return OF_CONTINENT.test(word);
}

/**
 * The factor of a scale word.
 * @param continental whether the text is in a language in which "Billion" is 10^12
 */
export function scaleOfWord(word: string, continental: boolean): number {
  if (continental && /^billion$/i.test(word)) return 1e12;
  return byWord.find(([, pattern]) => pattern.test(word))?.[0] ?? 1;
}

/** The factor of a scale letter (K, M, MM, B, T); undefined for other letters. */
export function scaleOfLetter(letter: string): number | undefined {
  return LETTERS[letter.toLowerCase()];
}
