/**
 * The outline of a sentence: names become tokens (`@nvidia`), quantities signs (`#` for the one
 * that is asked about, `¤` other money, `‰` other percentages, `№` other counts). Rules are
 * patterns over outlines, so one pattern covers every spelling of a party and an amount.
 */

import type { BareQuantity } from '../types.ts';
import { findNames } from './names.ts';

interface Piece {
  /** Where the token stands in the outline. */
  at: number;
  length: number;
  /** What it stands for in the text. */
  start: number;
  end: number;
}

/** One sentence's outline, shared by all its quantities. */
export interface Outline {
  text: string;
  pieces: Piece[];
  /** Start of the sentence in the passage. */
  start: number;
  end: number;
}

// Cues speak of "2023", of "Jan 27" and of "two days".
const READABLE: ReadonlySet<BareQuantity['unit']> = new Set([
  'number',
  'date',
  'months',
  'years',
  'ratio',
]);

function signOf(quantity: BareQuantity): string {
  if (quantity.unit === 'USD' || quantity.unit === 'currency') return '¤';
  if (quantity.unit === 'percent') return '‰';
  return '№';
}

/** The outline of passage[start, end). @param quantities those inside it, in order */
export function outlineOf(
  passage: string,
  [start, end]: readonly [number, number],
  quantities: readonly BareQuantity[],
): Outline {
  const source = passage.slice(start, end);
  const signs: { token: string; start: number; end: number }[] = quantities
    .filter((q) => !READABLE.has(q.unit))
    .map((q) => ({ token: signOf(q), start: q.start - start, end: q.end - start }));
  const names = findNames(source);
  const pieces: Piece[] = [];
  let text = '';
  let at = 0;
  let name = 0;
  function copy(to: number): void {
    if (to > at) text += source.slice(at, to).replace(/[#@¤‰№|\n]/g, ' ');
    at = to;
  }
  function put(token: string, from: number, to: number): void {
    copy(from);
    pieces.push({ at: text.length, length: token.length, start: start + from, end: start + to });
    text += token;
    at = to;
  }
  for (const sign of [...signs, undefined]) {
    for (; name < names.length; name++) {
      const found = names[name];
      if (!found || (sign && found.end > sign.start)) break;
      if (found.start >= at) put(found.token, found.start, found.end);
    }
    if (!sign) break;
    put(sign.token, sign.start, sign.end);
    while ((names[name]?.start ?? Number.POSITIVE_INFINITY) < sign.end) name++;
  }
  copy(source.length);
  return { text, pieces, start, end };
}

/** The outline as one of its quantities sees it: that one is `#`; undefined if it has no place there. */
export function focus(
  outline: Outline,
  quantity: BareQuantity,
): { text: string; at: number } | undefined {
  const piece = outline.pieces.find((p) => p.start === quantity.start);
  if (piece) {
    const { at } = piece;
    return { text: `${outline.text.slice(0, at)}#${outline.text.slice(at + piece.length)}`, at };
  }
  const at = toOutline(outline, quantity.start);
  const end = toOutline(outline, quantity.end);
  if (at === undefined || end === undefined) return undefined;
  return { text: `${outline.text.slice(0, at)}#${outline.text.slice(end)}`, at };
}

function toOutline(outline: Outline, offset: number): number | undefined {
  let shift = outline.start;
  for (const piece of outline.pieces) {
    if (offset <= piece.start) break;
    if (offset < piece.end) return undefined;
    shift = piece.end - (piece.at + piece.length);
  }
  return offset - shift;
}
