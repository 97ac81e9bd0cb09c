/** A whole text cut into the passages a page's blocks would be. */

export interface Paragraph {
  text: string;
  start: number;
}

// A line shorter than this was not broken for want of room: it ends where it was meant to.
const WRAPPED_LINE = 50;

/** A line break inside a hard-wrapped paragraph: a long line without an ending, going on in lower case. */
function isWrap(text: string, lineStart: number, lineBreak: number): boolean {
  if (lineBreak - lineStart < WRAPPED_LINE) return false;
  const before = text.charAt(lineBreak - 1);
  const after = text.charAt(lineBreak + 1);
  return /[\p{L}\p{N},;–—-]/u.test(before) && /[\p{Ll}\p{N}$€£("“]/u.test(after);
}

/** Paragraphs in order, without empty ones; offsets are into `text`. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  let lineStart = 0;
  for (;;) {
    const lineBreak = text.indexOf('\n', lineStart);
    const end = lineBreak === -1 ? text.length : lineBreak;
    if (lineBreak === -1 || !isWrap(text, lineStart, lineBreak)) {
      if (end > start) found.push({ text: text.slice(start, end), start });
      start = end + 1;
    }
    if (lineBreak === -1) return found;
    lineStart = lineBreak + 1;
  }
}
