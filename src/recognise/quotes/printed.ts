/** What a page prints of a quote, without the words of its own that stand between the quoted ones. */

// A mark that closes, the page's words, a mark that opens: `…models,” Altman said on X, “and also…`.
const SAID_BREAK = /(?<=\S)["”»“]\s[^"“„«”»]{1,160}[\s—–]["“„«»](?=\S)/g;
/** Words an editor put into a quote, and the rest of a word whose first letter was changed ("[W]e"). */
export const EDITORIAL = /\[[^\]]{0,80}\][a-z]*/g;
// As many characters as they replace, so that offsets stay; the mark tells an alignment that words may be missing.
const GAP = '\u2026';

function gap(between: string): string {
  return GAP + ' '.repeat(between.length - 1);
}

/** @param span text that begins and ends inside quotation marks. @returns text of the same length */
export function printedText(span: string): string {
  return span.replace(SAID_BREAK, gap).replace(EDITORIAL, gap);
}
