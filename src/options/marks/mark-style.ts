import type { Line, MarkStyle } from '../../platform/settings-types.ts';
import { MARK_OFFSET, markLooks, markThickness } from '../../ui/palette.ts';

/** A mark's looks for an element of our own page, equal to what is painted on others. */
export function markStyle(style: MarkStyle, line: Line): { [property: string]: string } {
  const { tint } = markLooks[style];
  const colour = `var(--${style === 'altered' ? 'quote' : style})`;
  return {
    textDecorationLine: line === 'none' ? 'none' : 'underline',
    textDecorationStyle: line === 'none' ? 'solid' : line,
    textDecorationColor: colour,
    textDecorationThickness: `${markThickness(line)}px`,
    textUnderlineOffset: `${MARK_OFFSET}px`,
    textDecorationSkipInk: line === 'double' ? 'none' : 'auto',
    backgroundColor:
      tint > 0 ? `color-mix(in srgb, ${colour} ${tint * 100}%, transparent)` : 'transparent',
  };
}
