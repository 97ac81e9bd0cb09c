/**
 * The names that wake the reader: every spelling of DeepSeek and Nvidia, and nothing else of the
 * story, since the rest is marked only on pages that mention one of the two. Looser than the
 * recogniser on purpose (no word boundaries, a hyphenation point anywhere it may fall): a false
 * alarm costs one reader, a miss costs the page. tests/content/gate holds it to the dataset's aliases.
 * No `u` flag and no look-around: Firefox is six times slower with them.
 */
export const names =
  /deep[\s\u00ad-]?seek|n\u00ad?vi\u00ad?d\u00ad?i\u00ad?a|nvda|深度求索|英伟达|英偉達|輝達|辉达|エヌビディア|ディープシーク|엔비디아|딥시크/i;
