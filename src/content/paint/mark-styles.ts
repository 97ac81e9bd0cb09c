/** How marks look, as one stylesheet: the manifest declares it for documents, shadow roots adopt it. */
import type { Line, MarkStyle } from '../../platform/settings-types.ts';
import { markLooks, markOffset, markThickness } from '../../ui/palette.ts';

const lines: Line[] = ['dotted', 'solid', 'dashed', 'double', 'wavy', 'none'];
const shades = ['light', 'dark'] as const;

export type Shade = (typeof shades)[number];

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

/** Whether anything would be painted: a style without a line may still have a tint. */
export function isVisible(style: MarkStyle, line: Line): boolean {
  return line !== 'none' || markLooks[style].tint > 0;
}

/**
 * What the rules are for. Where highlights inherit their style (Chromium), a rule for the root paints
 * everywhere, and one for every element would cost each style a microsecond or two on every page;
 * there the second selector is unknown and dropped. Where they do not (Firefox 153), it is every element.
 */
const everyElement = ':is(:root,:-moz-any(*))';

/** Every rule there may be, for screens only: print is untouched. */
export function markSheet(): string {
  const rules: string[] = [];
  for (const style of Object.keys(priority) as MarkStyle[]) {
    for (const line of lines) {
      if (!isVisible(style, line)) continue;
      for (const shade of shades) rules.push(rule(style, line, shade));
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
      `text-underline-offset:${markOffset}px`,
    );
    // Broken at the foot of a "$", a short double line is two specks (Firefox).
    if (line === 'double') declarations.push('text-decoration-skip-ink:none');
  }
  if (tint > 0) declarations.push(`background-color:${hue}${alpha(tint)}`);
  return `${everyElement}::highlight(${highlightName(style, line, shade)}){${declarations.join(';')}}`;
}

/** 0.5 -> '80': the last two digits of an eight-digit hexadecimal colour. */
function alpha(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
