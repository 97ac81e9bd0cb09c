import type { FigureReport, Value } from '../../dataset/types.ts';
import { daySpan, dayTicks } from './days.ts';
import { labelWidth } from './labels.ts';
import { createScale } from './scale.ts';

export interface Tick {
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface AxisInput {
  reports: readonly FigureReport[];
  page?: Value;
  /** In px. */
  width: number;
}

/** Kept free at both ends, for the outermost dots, in px. */
const MARGIN = 14;

/** A figure's scale: of amounts, or of days where its values are dates. */
export interface AxisScale {
  is: 'linear' | 'log' | 'time';
  /** Where a value begins and ends; the same for a single number or day. */
  span(value: Value): [from: number, to: number];
  ticks: { x: number; value: number | string }[];
}

/** @param values of reports and page, at least one */
export function createAxis({ reports, page, width }: AxisInput): AxisScale {
  const values = [...reports.map((report) => report.value), ...(page === undefined ? [] : [page])];
  const range = { from: MARGIN, to: width - MARGIN };
  if (values.some((value) => typeof value === 'string')) return timeScale(values, range);
  const scale = createScale(values.flat().map(Number), range);
  return {
    is: scale.is,
    span(value) {
      const [from = 0, to = from] = [value].flat().map((end) => scale.at(Number(end)));
      return [from, to];
    },
    ticks: scale.ticks.map((value) => ({ x: scale.at(value), value })),
  };
}

function timeScale(values: readonly Value[], range: { from: number; to: number }): AxisScale {
  const days = values.flatMap((value) => daySpan(String(value)));
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(1, (high - low) * 0.04);
  const share = (day: number) => (day - low + room) / (high - low + 2 * room);
  const at = (day: number) => range.from + share(day) * (range.to - range.from);
  return {
    is: 'time',
    span(value) {
      const [first, last] = daySpan(String(value));
      return [at(first), at(last)];
    },
    ticks: dayTicks(low - room, high + room).map(({ day, iso }) => ({ x: at(day), value: iso })),
  };
}

/** All ticks, or every second, or third …: as many as have room for their labels. Those at the ends lean inwards. */
export function fitTicks(
  wanted: AxisScale['ticks'],
  say: (value: number | string) => string,
  width: number,
): Tick[] {
  for (let every = 1; ; every++) {
    let free = Number.NEGATIVE_INFINITY;
    let fits = true;
    const some = wanted.filter((_, index) => index % every === 0);
    const ticks = some.map(({ x, value }): Tick => {
      const text = say(value);
      const half = labelWidth(text) / 2;
      const anchor = x - half < 0 ? 'start' : x + half > width ? 'end' : 'middle';
      const left = anchor === 'start' ? x : anchor === 'end' ? x - 2 * half : x - half;
      fits &&= left >= free + 8;
      free = left + 2 * half;
      return { x, text, anchor };
    });
    if (fits) return ticks;
  }
}
