/** How marks look, as one stylesheet: the manifest declares it for documents, shadow roots adopt it. */
import type { Line, MarkStyle } from '../../platform/settings-types.ts';
import { MARK_OFFSET, markLooks, markThickness } from '../../ui/palette.ts';
import { highlightName, isVisible, priority, type Shade } from './mark-styles.ts';

const LINES: Line[] = ['dotted', 'solid', 'dashed', 'double', 'wavy', 'none'];
const SHADES: Shade[] = ['light', 'dark'];

/**
 * What the rules are for. Where highlights inherit their style (Chromium), a rule for the root paints
 * everywhere, and one for every element would cost each style a microsecond or two on every page;
 * there the second selector is unknown and dropped. Where they do not (Firefox 153), it is every element.
 */
const EVERY_ELEMENT = ':is(:root,:-moz-any(*))';

/** Every rule there may be, for screens only: print is untouched. */
export function markSheet(): string {
  const rules: string[] = [];
  for (const style of Object.keys(priority) as MarkStyle[]) {
    for (const line of LINES) {
      if (!isVisible(style, line)) continue;
      for (const shade of SHADES) rules.push(rule(style, line, shade));
    }
  }
  return `@media screen{${rules.join('')}}\n`;
}

function rule(style: MarkStyle, line: Line, shade: Shade): string {
  const { colour, tint } = markLooks[style];
  const hue = colour[shade];
  const declarations: string[] = [];
  if (line !== 'none') {
    declarations.push(
      `text-decoration:underline ${line} ${markThickness(line)}px ${hue}`,
      `text-underline-offset:${MARK_OFFSET}px`,
    );
    // Broken at the foot of a "$", a short double line is two specks (Firefox).
    if (line === 'double') declarations.push('text-decoration-skip-ink:none');
  }
  if (tint > 0) declarations.push(`background-color:${hue}${alpha(tint)}`);
  return `${EVERY_ELEMENT}::highlight(${highlightName(style, line, shade)}){${declarations.join(';')}}`;
}

/** 0.5 -> '80': the last two digits of an eight-digit hexadecimal colour. */
function alpha(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
