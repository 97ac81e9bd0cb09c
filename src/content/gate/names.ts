/**
 * The names that wake the reader: every spelling of DeepSeek and Nvidia, and nothing else of the
 * story, since the rest is marked only on pages that mention one of the two. Looser than the
 * recogniser on purpose (no word boundaries): a false alarm costs one reader, a miss costs the page.
 * tests/content/gate holds it to the dataset's aliases.
 *
 * One plain expression of two long words: engines skip ahead in it. A shorter alternative or an
 * optional character makes it three to five times slower (docs/decisions/0002-gate-and-reader.md). Of
 * the other spellings a rare part is looked for first: fixed strings cost a tenth of an expression.
 * Expressions stand in the functions that use them: nearly all pages are done before any is needed.
 */
export const NAMES = /deepseek|nvidia/i;
/** Where words may be divided; it stands inside a name only where a page hyphenates by hand. */
const HYPHENATION_POINT = '\u00ad';

/** Characters of a long text, at its start and in its middle, that tell its script. */
const SAMPLE = 1000;

/** Every spelling: more than can be asked before a page goes on. */
export function holdsName(text: string): boolean {
  if (NAMES.test(text) || text.includes('NVDA')) return true;
  const spelt = /Deep Seek|DEEP SEEK|Deep-Seek/;
  if ((text.includes('Seek') || text.includes('SEEK')) && spelt.test(text)) return true;
  if (text.includes(HYPHENATION_POINT) && NAMES.test(text.replaceAll(HYPHENATION_POINT, ''))) {
    return true;
  }
  const middle = Math.max(SAMPLE, text.length >> 1);
  const samples = text.slice(0, SAMPLE) + text.slice(middle, middle + SAMPLE);
  return (
    // Japanese, Chinese and Korean letters.
    /[\u3040-\u9fff\uac00-\ud7a3]/.test(samples) &&
    /深度求索|英伟达|英偉達|輝達|辉达|エヌビディア|ディープシーク|엔비디아|딥시크/.test(text)
  );
}
