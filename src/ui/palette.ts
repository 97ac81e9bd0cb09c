/**
 * The colours of tokens.css as literals, for what cannot read a custom property: marks are painted
 * in the page's own document, where ours must not be declared. tests/ui/palette.test.ts holds the
 * two equal and measures contrast and how far apart the colour-blind see them.
 */
export interface Shade {
  light: string;
  dark: string;
}

/** Apart from the others, so that a reader has no colours that marks do not. */
const markColours = {
  agrees: { light: '#005058', dark: '#6ecfc6' },
  differs: { light: '#970c2f', dark: '#ff9985' },
  disputed: { light: '#6b4600', dark: '#efb95c' },
  quote: { light: '#2f3fae', dark: '#aeb8ff' },
  mention: { light: '#5f594f', dark: '#aaa399' },
} as const satisfies { [name: string]: Shade };

export const palette = {
  paper: { light: '#fffefb', dark: '#1c1b19' },
  ink: { light: '#1c1a17', dark: '#efebe4' },
  muted: { light: '#565049', dark: '#b8b1a6' },
  line: { light: '#e4ded3', dark: '#3a3733' },
  edge: { light: '#8a8378', dark: '#857e74' },
  soft: { light: '#f6f2ea', dark: '#262421' },
  focus: { light: '#1a4fd0', dark: '#9dbcff' },
  ...markColours,
} as const satisfies { [name: string]: Shade };

/** How a mark looks: its colour, its line, and how much of its colour tints the words (0 to 1). */
export const markLooks = {
  mention: { colour: markColours.mention, line: 'dotted', tint: 0 },
  agrees: { colour: markColours.agrees, line: 'solid', tint: 0 },
  disputed: { colour: markColours.disputed, line: 'dashed', tint: 0 },
  differs: { colour: markColours.differs, line: 'double', tint: 0.09 },
  quote: { colour: markColours.quote, line: 'none', tint: 0.11 },
  altered: { colour: markColours.quote, line: 'dashed', tint: 0.11 },
} as const;

/** Space between a line of text and its mark, in px. */
export const MARK_OFFSET = 3;

/**
 * A line's thickness, in px. Firefox draws 1.5 px as one on a plain screen: enough for a line, too
 * thin for dashes to keep their colour. A double line is two, with as much between them.
 */
export function markThickness(line: string): number {
  return line === 'double' ? 3 : line === 'dashed' ? 2 : 1.5;
}
