import type { Line, MarkStyle } from '../../platform/settings-types.ts';
import { markLooks, markOffset } from '../../ui/palette.ts';

/** Lines that would be too thin to see at the width a mark without a line has, in px. */
const LEAST_WIDTH = 1.5;

/** A mark's looks for an element of our own page, equal to what is painted on others. */
export function markStyle(style: MarkStyle, line: Line): { [property: string]: string } {
  const { width, tint } = markLooks[style];
  const colour = `var(--${style === 'altered' ? 'quote' : style})`;
  return {
    textDecorationLine: line === 'none' ? 'none' : 'underline',
    textDecorationStyle: line === 'none' ? 'solid' : line,
    textDecorationColor: colour,
    textDecorationThickness: `${width || LEAST_WIDTH}px`,
    textUnderlineOffset: `${markOffset}px`,
    textDecorationSkipInk: line === 'double' ? 'none' : 'auto',
    backgroundColor:
      tint > 0 ? `color-mix(in srgb, ${colour} ${tint * 100}%, transparent)` : 'transparent',
  };
}
