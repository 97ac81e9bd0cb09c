/** Pure scales: a value to a place along a line, and the ticks to label it with. */
export interface Scale {
  is: 'linear' | 'log';
  /** In px from the left edge. Values outside of the domain land outside of the range. */
  at(value: number): number;
  ticks: number[];
}

/** From two powers of ten on, a linear scale would press all but the largest into one spot. */
const DECADES_FOR_LOG = 2;

/** Values closer than this share of their size are one value: ticks between them would not fit a number. */
const SAME = 1e-9;

export interface ScaleOptions {
  /** In px. */
  from: number;
  to: number;
  /** Ticks wanted; more or fewer may come. */
  ticks?: number;
}

/** Log where positive values span two decades or more, else linear. @param values at least one */
export function createScale(values: readonly number[], options: ScaleOptions): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spans = low > 0 && Math.log10(high / low) >= DECADES_FOR_LOG;
  return spans ? logScale(low, high, options) : linearScale(low, high, options);
}

function logScale(low: number, high: number, { from, to, ticks: wanted = 5 }: ScaleOptions): Scale {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.ceil(Math.log10(high) - 1e-9);
  const step = Math.max(1, Math.ceil((last - first) / wanted));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(10 ** power);
  return {
    is: 'log',
    at: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from),
    ticks,
  };
}

function linearScale(
  low: number,
  high: number,
  { from, to, ticks: wanted = 4 }: ScaleOptions,
): Scale {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const alone = high - low <= size * SAME;
  const span = alone ? size * 0.2 || 1 : high - low;
  const step = niceStep(span / wanted);
  const first = Math.floor((alone ? low - span / 2 : low) / step + 1e-9);
  const last = Math.ceil((alone ? high + span / 2 : high) / step - 1e-9);
  const ticks: number[] = [];
  // Multiples of the step, not sums of it: sums drift (0.1 + 0.2).
  for (let n = first; n <= last; n++) ticks.push(Number((n * step).toPrecision(12)));
  const [a = 0, b = 1] = [ticks[0], ticks.at(-1)];
  return { is: 'linear', at: (value) => from + ((value - a) / (b - a)) * (to - from), ticks };
}

/** The least of 1, 2, 2.5, 5 or 10 times a power of ten that is no smaller. */
export function niceStep(step: number): number {
  const unit = 10 ** Math.floor(Math.log10(step));
  const times = [1, 2, 2.5, 5, 10].find((n) => n * unit >= step - 1e-12) ?? 10;
  return times * unit;
}
