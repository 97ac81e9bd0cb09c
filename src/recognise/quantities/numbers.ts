/** Numbers in figures and in words, before any scale or unit. */

/** Digits with separators; what the separators mean is for `parseDigits` to say. */
export const DIGITS = "(?:\\d{1,3}(?:[,.'’ ]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?";

const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const UNITS = ENGLISH.split(' ').slice(0, 9);

const ONES: Readonly<Record<string, number>> = Object.fromEntries([
  ...ENGLISH.split(' ').map((word, i) => [word, i + 1]),
  ...TENS.split(' ').flatMap((ten, i) => [
    [ten, i * 10 + 20],
    ...UNITS.map((unit, j) => [`${ten} ${unit}`, i * 10 + 21 + j]),
  ]),
  ...UNITS.map((unit, i) => [`${unit} hundred`, (i + 1) * 100]),
  ...listed(0.25, 'quarter of a|a quarter of a'),
  ...listed(
    0.5,
    'half|half a|a half|one half|halbe|halben|eine halbe|einer halben|medio|medio un|un demi',
  ),
  ...listed(1, 'a|an|ein|eine|einer|einen|un|una|uno|une'),
  ...listed(1.5, 'one and a half'),
  ...listed(2, 'a couple of|couple of|couple|zwei|dos|deux'),
  ...listed(3, 'drei|tres|trois'),
  ...listed(5, 'fünf|cinco|cinq'),
  ...listed(6, 'sechs|seis'),
  ...listed(7, 'sieben'),
  ...listed(8, 'acht'),
  ...listed(10, 'zehn|diez|dix'),
  ...listed(17, 'siebzehn|diecisiete'),
  ...listed(100, 'hundred|a hundred'),
]);

function listed(value: number, names: string): [string, number][] {
  return names.split('|').map((name) => [name, value]);
}

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
