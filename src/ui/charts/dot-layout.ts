import type { FigureReport } from '../../dataset/types.ts';
import { type AxisInput, type AxisScale, createAxis, fitTicks, type Tick } from './axis.ts';
import {
  BASELINE,
  type Box,
  boxOf,
  LABEL_HEIGHT,
  labelWidth,
  type PlacedLabel,
  placeLabels,
} from './labels.ts';
import { stackDots } from './stack.ts';

export interface Dot {
  report: FigureReport;
  x: number;
  y: number;
  /** Where a range ends; equal to x for a single value. */
  end: number;
  /** In the consolidated range, not beside it. */
  counted: boolean;
}

export interface DotLayout {
  width: number;
  height: number;
  axis: number;
  is: AxisScale['is'];
  dots: Dot[];
  ticks: Tick[];
  labels: PlacedLabel[];
  /** The page's value: a diamond on the axis, and its label. */
  page?: { from: number; to: number; label: PlacedLabel };
}

export interface DotLayoutInput extends AxisInput {
  say: {
    /** A tick's text. */
    tick(value: number | string): string;
    /** Labels of a group, of reports that stand close together: the fullest first. */
    group(reports: readonly FigureReport[]): string[];
    page: string;
  };
}

export type LayoutDots = typeof layoutDots;

export const RADIUS = 4.5;
const STEP = RADIUS * 2 + 1;
/** The lowest dot's centre above the axis, so that a label beside it stands clear. */
const LIFT = 10;
/** Dots this close together share a label, in px. */
const TOGETHER = 16;
const TICK_LABELS = 22;
const DIAMOND = 7;

/** Where everything in a figure's dot plot stands. Pure: texts come in, nothing is measured. */
export function layoutDots(input: DotLayoutInput): DotLayout {
  const { reports, page, width, say } = input;
  const axisScale = createAxis(input);
  const items = reports.map((report) => {
    const [x, end] = axisScale.span(report.value);
    return { item: report, x, end };
  });
  const pageSpan = page === undefined ? undefined : axisScale.span(page);
  const stacked = stackDots(
    items,
    STEP,
    pageSpan && {
      from: pageSpan[0] - DIAMOND - RADIUS,
      to: pageSpan[1] + DIAMOND + RADIUS,
    },
  );
  const levels = Math.max(0, ...stacked.map(({ level }) => level));
  const headroom = 2 * LABEL_HEIGHT + 4;
  const axis = headroom + Math.max(levels * STEP + RADIUS * 2, 2 * LABEL_HEIGHT) + LIFT - RADIUS;
  const dots = stacked.map(({ item, x, end, level }) => ({
    report: item,
    x,
    y: axis - LIFT - level * STEP,
    end,
    counted: item.note === undefined,
  }));
  const boxes: Box[] = dots.map(({ x, y, end }) => ({
    left: x - RADIUS,
    top: y - RADIUS,
    right: end + RADIUS,
    bottom: y + RADIUS,
  }));

  const layout: DotLayout = {
    width,
    height: axis + TICK_LABELS,
    axis,
    is: axisScale.is,
    dots,
    ticks: fitTicks(axisScale.ticks, say.tick, width),
    labels: [],
  };
  if (pageSpan) {
    layout.page = placePage(pageSpan, { axis, width, text: say.page, boxes });
    const { from, to, label } = layout.page;
    boxes.push({ left: from - DIAMOND, top: axis - DIAMOND, right: to + DIAMOND, bottom: axis });
    boxes.push(boxOf(label));
  }
  const wanted = groupDots(dots).map((group) => ({
    texts: say.group(group.map((dot) => dot.report)),
    around: around(group),
    size: group.length,
  }));
  wanted.sort((a, b) => b.size - a.size);
  layout.labels = placeLabels(wanted, boxes, width);
  return trimTop(layout);
}

/** Gives back the room over the dots that no label came to need. */
function trimTop(layout: DotLayout): DotLayout {
  const { dots, labels, page } = layout;
  const texts = page ? [...labels, page.label] : labels;
  const top = Math.min(...dots.map(({ y }) => y - RADIUS), ...texts.map(({ y }) => y - BASELINE));
  const lift = <T extends { y: number }>(one: T): T => ({ ...one, y: one.y - top });
  return {
    ...layout,
    height: layout.height - top,
    axis: layout.axis - top,
    dots: dots.map(lift),
    labels: labels.map(lift),
    ...(page && { page: { ...page, label: lift(page.label) } }),
  };
}

/** The page's diamond sits on the axis; its label above it, over any dots that stand there. */
function placePage(
  [from, to]: [from: number, to: number],
  place: { axis: number; width: number; text: string; boxes: readonly Box[] },
): NonNullable<DotLayout['page']> {
  const { axis, width, text, boxes } = place;
  const middle = (from + to) / 2;
  const half = labelWidth(text) / 2;
  const over = boxes.filter((box) => box.right > middle - half && box.left < middle + half);
  const top = Math.min(axis - DIAMOND - 2, ...over.map((box) => box.top)) - LABEL_HEIGHT;
  const x = Math.min(Math.max(middle, half), width - half);
  return {
    from,
    to,
    label: { text, x, y: Math.max(top, 0) + BASELINE, anchor: 'middle' },
  };
}

/** Those in the range and those beside it apart, also where they share a stack. */
function groupDots(dots: readonly Dot[]): Dot[][] {
  const groups: Dot[][] = [];
  for (const dot of dots.toSorted((a, b) => +a.counted - +b.counted || a.x - b.x)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && dot.x - last.x < TOGETHER && dot.counted === last.counted) group.push(dot);
    else groups.push([dot]);
  }
  return groups;
}

function around(group: readonly Dot[]): Box {
  return {
    left: Math.min(...group.map(({ x }) => x)) - RADIUS,
    right: Math.max(...group.map(({ end }) => end)) + RADIUS,
    top: Math.min(...group.map(({ y }) => y)) - RADIUS,
    bottom: Math.max(...group.map(({ y }) => y)) + RADIUS,
  };
}
