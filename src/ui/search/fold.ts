/** Short forms that writers and readers use for the same word, so that "600bn" finds "600 billion". */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
  ['t', 'trillion'],
  ['tn', 'trillion'],
  ['pc', 'percent'],
  ['pct', 'percent'],
]);

const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/**
 * The words of a text as search compares them: lower case, without diacritics, numbers apart from
 * letters ("R1" is "r" and "1"), thousands separators dropped, short units spelt out after a number.
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('%', ' percent ')
    .replaceAll(/['’]s\b/g, '');
  const words: string[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    const before = words.at(-1);
    const afterNumber = before !== undefined && /^\d/.test(before);
    words.push(
      /^\d/.test(word)
        ? word.replaceAll(/,(?=\d{3})/g, '').replace(/[.,]0+$/, '')
        : (afterNumber && SAME_WORD.get(word)) || word,
    );
  }
  return words;
}
