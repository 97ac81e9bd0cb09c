/** Numbers in figures and in words, before any scale or unit. */

/** Digits with separators; what the separators mean is for `parseDigits` to say. */
export const DIGITS = "(?:\\d{1,3}(?:[,.'’ ]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?";

const ONES: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'five hundred': 500,
  'six hundred': 600,
  half: 0.5,
  'half a': 0.5,
  'a half': 0.5,
  'one half': 0.5,
  'quarter of a': 0.25,
  'a quarter of a': 0.25,
  'one and a half': 1.5,
  'a couple of': 2,
  'couple of': 2,
  couple: 2,
  'ninety five': 95,
  'ninety seven': 97,
  ein: 1,
  eine: 1,
  einer: 1,
  einen: 1,
  halbe: 0.5,
  halben: 0.5,
  'eine halbe': 0.5,
  'einer halben': 0.5,
  zwei: 2,
  drei: 3,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  siebzehn: 17,
  un: 1,
  una: 1,
  uno: 1,
  une: 1,
  medio: 0.5,
  'medio un': 0.5,
  dos: 2,
  tres: 3,
  cinco: 5,
  seis: 6,
  diez: 10,
  diecisiete: 17,
  deux: 2,
  trois: 3,
  cinq: 5,
  dix: 10,
  'un demi': 0.5,
};

/** Number words, longest first; for use inside other patterns. */
export const NUMBER_WORD = Object.keys(ONES)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '[ -]');

/** The value of a number word, as written (any case, hyphens for spaces). */
export function valueOfWord(word: string): number | undefined {
  return ONES[word.toLowerCase().replaceAll('-', ' ')];
}

/** How digits are to be read: the language's decimal sign, and whether a scale word follows. */
export interface Reading {
  /** The text is in a language with a decimal comma. */
  continental: boolean;
  scaled: boolean;
}

/**
 * The value of digits with separators. Where a single separator stands before three digits it is
 * a decimal sign or not by the language: English groups with commas, most others with stops.
 */
export function parseDigits(digits: string, reading: Reading): number {
  const plain = digits.replace(/['’ ]/g, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  if (last < 0) return Number(plain);
  const sign = plain.charAt(last);
  const whole = plain.slice(0, last);
  const rest = plain.slice(last + 1);
  const decimal = whole.includes(sign)
    ? false
    : /[.,]/.test(whole) ||
      rest.length !== 3 ||
      whole === '0' ||
      isDecimal(sign, whole, rest, reading);
  const integer = whole.replace(/[.,]/g, '');
  return Number(decimal ? `${integer}.${rest}` : integer + rest);
}

/** One separator, three digits after it. */
function isDecimal(sign: string, whole: string, rest: string, reading: Reading): boolean {
  const { continental, scaled } = reading;
  if (rest === '000') return false;
  if (sign === ',') return continental && scaled;
  if (!continental) return true;
  // Latin American Spanish has the decimal point: "5.576 millones" is 5.576 million, "1.300 millones" is not.
  return scaled && whole.length === 1 && !rest.endsWith('0');
}
