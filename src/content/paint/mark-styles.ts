/** What painting takes to know of how marks look; the looks themselves are a stylesheet's (mark-sheet.ts). */
import type { Line, MarkStyle } from '../../platform/settings-types.ts';

export type Shade = 'light' | 'dark';

/**
 * Which mark is on top where several share words: what the reader must not miss comes first, a name
 * comes last. Unique, so that the order is total.
 */
export const priority: { [style in MarkStyle]: number } = {
  differs: 6,
  disputed: 5,
  altered: 4,
  agrees: 3,
  quote: 2,
  mention: 1,
};

/**
 * The name of a highlight in the registry that we share with the page. The line is part of it, so
 * that a change of settings needs no new stylesheet: no variable of ours is declared on the page.
 */
export function highlightName(style: MarkStyle, line: Line, shade: Shade): string {
  return `second-source-${style}-${line}-${shade}`;
}

/** Those with a tint (palette.ts, which a test holds it to): they are seen without a line, too. */
export const TINTED: readonly MarkStyle[] = ['differs', 'quote', 'altered'];

/** Whether anything would be painted. */
export function isVisible(style: MarkStyle, line: Line): boolean {
  return line !== 'none' || TINTED.includes(style);
}
