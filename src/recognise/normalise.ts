/** Text as the readers of names, figures and quotes see it, with the way back to the offsets of the source. */
export interface Folded {
  text: string;
  /** Offset in the source of the folded character at `offset`. */
  start(offset: number): number;
  /** Offset in the source just after the folded character that ends at `offset` (exclusive). */
  end(offset: number): number;
}

// Soft hyphen, zero-width characters and direction marks stand inside words without being read.
const INVISIBLE = '\u00ad\u200b-\u200f\u2060-\u2069\ufeff';
// Non-breaking, thin and ideographic spaces; non-breaking hyphens; full-width letters, digits and signs.
const REPLACEABLE = '\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010\u2011\uff01-\uff5e';
const ANY = new RegExp(`[${INVISIBLE}${REPLACEABLE}]`);
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');
const ALL_REPLACEABLE = new RegExp(`[${REPLACEABLE}]`, 'g');
const FULL_WIDTH_TO_ASCII = 0xfee0;

function identity(offset: number): number {
  return offset;
}

function plain(character: string): string {
  if (character === '\u2010' || character === '\u2011') return '-';
  const code = character.charCodeAt(0);
  return code >= 0xff01 ? String.fromCharCode(code - FULL_WIDTH_TO_ASCII) : ' ';
}

/**
 * Takes invisible characters out and writes spaces, hyphens and full-width forms plainly. Quotation
 * marks and dashes stay: the readers tell them apart. Costs one test where there is nothing to fold.
 */
export function fold(source: string): Folded {
  if (!ANY.test(source)) return { text: source, start: identity, end: identity };
  const spaced = source.replace(ALL_REPLACEABLE, plain);
  const removed: number[] = [];
  const text = spaced.replace(ALL_INVISIBLE, (_, offset: number) => {
    removed.push(offset);
    return '';
  });
  if (removed.length === 0) return { text, start: identity, end: identity };

  const origin = new Uint32Array(text.length + 1);
  let next = 0;
  let from = 0;
  for (let to = 0; to < text.length; to++, from++) {
    while (removed[next] === from) {
      next++;
      from++;
    }
    origin[to] = from;
  }
  origin[text.length] = source.length;
  return {
    text,
    start: (offset) => origin[offset] ?? source.length,
    end: (offset) => (offset === 0 ? 0 : (origin[offset - 1] ?? source.length - 1) + 1),
  };
}
