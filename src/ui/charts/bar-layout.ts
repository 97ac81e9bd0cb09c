import { labelWidth } from './labels.ts';

interface BarRow {
  y: number;
  /** Left end and length of the bar; from the zero line outwards. */
  x: number;
  length: number;
  value: { x: number; anchor: 'start' | 'end' };
}

export interface BarLayout {
  width: number;
  height: number;
  zero: number;
  /** Where the names end. */
  names: number;
  rows: BarRow[];
}

export const ROW = 24;
export const BAR = 12;
/** Names take no more than this share of the width; longer ones are cut by the chart. */
const NAMES_SHARE = 0.42;
const GAP = 6;

/**
 * Bars from a common zero, falls to the left and rises to the right, each with room for its value.
 * @param bars names and values as they will be written, and the numbers
 */
export function layoutBars(
  bars: readonly { name: string; value: number; text: string }[],
  width: number,
): BarLayout {
  const names = Math.min(
    Math.max(0, ...bars.map((bar) => labelWidth(bar.name))),
    width * NAMES_SHARE,
  );
  const low = Math.min(0, ...bars.map((bar) => bar.value));
  const high = Math.max(0, ...bars.map((bar) => bar.value));
  const room = (sign: number) =>
    Math.max(
      0,
      ...bars.filter((bar) => Math.sign(bar.value) === sign).map((bar) => labelWidth(bar.text)),
    ) + GAP;
  const from = names + GAP + room(-1);
  const to = width - room(1);
  const perUnit = (to - from) / (high - low || 1);
  const zero = from - low * perUnit;
  return {
    width,
    height: bars.length * ROW,
    zero,
    names,
    rows: bars.map(({ value }, index) => {
      const length = Math.abs(value) * perUnit;
      const x = value < 0 ? zero - length : zero;
      return {
        y: index * ROW,
        x,
        length,
        value:
          value < 0
            ? { x: x - GAP, anchor: 'end' as const }
            : { x: x + length + GAP, anchor: 'start' as const },
      };
    }),
  };
}
