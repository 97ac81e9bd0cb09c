/** Words for comparing quotes: their places in the text, and a number that is equal for equal words. */
export interface Words {
  count: number;
  /** Offsets of word `i`: [start[i], end[i]). */
  start: number[];
  end: number[];
  /** Equal for words equal but for case, apostrophes and -ise/-ize. */
  hash: number[];
}

const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;
const FULL_STOP = 0x2e;
const LOWER_Z = 0x7a;
const LOWER_S = 0x73;

function isWord(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39)
    );
  }
  if (code < 0xc0) return false;
  // General punctuation and symbols, CJK punctuation, surrogates (emoji) and presentation forms end a word.
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code !== 0xd7 && code !== 0xf7 && code < 0xd800;
}

function isLetter(code: number): boolean {
  return isWord(code) && !(code >= 0x30 && code <= 0x39);
}

function lower(code: number): number {
  const low = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) ? code + 0x20 : code;
  return low === LOWER_Z ? LOWER_S : low;
}

/** Does the mark at `at` stand inside a word: an apostrophe between letters, or the stop of "A.I."? */
function joins(text: string, at: number, code: number, letters: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (code === APOSTROPHE || code === RIGHT_SINGLE) return isLetter(next);
  if (code !== FULL_STOP || letters !== 1) return false;
  const second = text.charCodeAt(at + 2);
  if (next === APOSTROPHE || next === RIGHT_SINGLE) return isLetter(second);
  return isLetter(next) && !isLetter(second);
}

/** Compounds that pages write in one ("wakeup"), by their hash: the hash of each part and the length of the first. */
export type Compounds = ReadonlyMap<
  number,
  readonly [first: number, second: number, length: number]
>;

const NO_COMPOUNDS: Compounds = new Map();

/** Those that `texts` write with a hyphen. */
export function readCompounds(texts: readonly string[]): Compounds {
  const compounds = new Map<number, readonly [number, number, number]>();
  for (const [, first = '', second = ''] of texts.join(' ').matchAll(/\b([a-z]+)-([a-z]+)\b/gi)) {
    const [a = 0, b = 0, one = 0] = readWords(`${first} ${second} ${first}${second}`).hash;
    compounds.set(one, [a, b, first.length]);
  }
  return compounds;
}

/** Reads all words of `text` in one pass. */
export function readWords(text: string, compounds = NO_COMPOUNDS): Words {
  const words: Words = { count: 0, start: [], end: [], hash: [] };
  function put(hash: number, start: number, end: number): void {
    words.start.push(start);
    words.end.push(end);
    words.hash.push(hash);
    words.count++;
  }
  let at = 0;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    if (!isWord(code)) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let letters = 0;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (isWord(code)) {
        hash = (Math.imul(hash, 31) + lower(code)) | 0;
        letters++;
      } else if (joins(text, at, code, letters)) {
        if (code === FULL_STOP) letters = 0;
      } else break;
    }
    const [first, second, length] = compounds.get(hash) ?? [];
    if (first !== undefined && second !== undefined && length !== undefined) {
      put(first, start, start + length);
      put(second, start + length, at);
    } else put(hash, start, at);
  }
  return words;
}
