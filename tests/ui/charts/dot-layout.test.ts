// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/dataset/dataset.ts';
import type { Value } from '../../../src/dataset/types.ts';
import { type DotLayout, layoutDots, RADIUS } from '../../../src/ui/charts/dot-layout.ts';
import { type Box, labelWidth, overlap, type PlacedLabel } from '../../../src/ui/charts/labels.ts';
import { sayReports } from '../../../src/ui/wording/range.ts';
import { sayTick } from '../../../src/ui/wording/value.ts';
import { translateIn } from '../translate-in.ts';

const en = translateIn('en');

/** How many labels were asked for. */
let groups = 0;

function layout(id: string, width: number, page?: Value): DotLayout {
  const figure = dataset.figures.find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  return layoutDots({
    reports: figure.reports,
    width,
    ...(page !== undefined && { page }),
    say: {
      tick: (value) => sayTick(en, value, figure.unit),
      group(group) {
        groups += 1;
        const said = sayReports(en, group, figure, 'short');
        return [`${said}, ${group.length} reports`, said];
      },
      page: 'this page',
    },
  });
}

function boxOf({ text, x, y, anchor }: PlacedLabel): Box {
  const long = labelWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { left, right: left + long, top: y - 10, bottom: y + 2 };
}

const cases = dataset.figures.flatMap(({ id, consolidated }) =>
  [320 - 32, 360 - 32, 640].flatMap((width) => {
    const { high } = consolidated;
    const pages =
      typeof high === 'number' ? [undefined, high, high * 1000] : [undefined, '2019-05'];
    return pages.map((page) => [id, width, page] as const);
  }),
);

describe('layoutDots, of every figure at several widths', () => {
  it.each(cases)('%s in %d px, page %s', (id, width, page) => {
    const { dots, labels, height, ticks, ...rest } = layout(id, width, page);
    const texts = rest.page ? [...labels, rest.page.label] : labels;
    for (const dot of dots) {
      expect(dot.x - RADIUS).toBeGreaterThanOrEqual(0);
      expect(dot.end + RADIUS).toBeLessThanOrEqual(width);
      expect(dot.y - RADIUS).toBeGreaterThanOrEqual(0);
      expect(dot.y).toBeLessThan(rest.axis);
    }
    for (const [index, text] of texts.entries()) {
      const box = boxOf(text);
      expect(box.left).toBeGreaterThanOrEqual(-1e-6);
      expect(box.right).toBeLessThanOrEqual(width + 1e-6);
      expect(box.top).toBeGreaterThanOrEqual(-1);
      for (const other of texts.slice(index + 1)) expect(overlap(box, boxOf(other))).toBe(false);
    }
    expect(ticks.length).toBeGreaterThan(0);
    // Ticks that are left out are left out regularly: an axis with a gap in it misleads.
    const steps = ticks.slice(1).map((tick, index) => tick.x - (ticks[index]?.x ?? 0));
    if (rest.is !== 'time') for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
    expect(height).toBeGreaterThan(rest.axis);
  });
});

describe('layoutDots', () => {
  it('marks a page a thousand times off on a log scale, far to the right', () => {
    const { is, page, dots } = layout('training-cost', 328, 5.6e9);
    expect(is).toBe('log');
    const counted = dots.filter((dot) => dot.counted).map((dot) => dot.x);
    expect(page?.from).toBeGreaterThan(Math.max(...counted) + 100);
  });

  it('stacks what would lie on another', () => {
    const { dots } = layout('training-cost', 328);
    for (const [index, a] of dots.entries()) {
      for (const b of dots.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * RADIUS);
      }
    }
  });

  it('labels reports in the range together, also where one beside it lies among them', () => {
    const { labels } = layout('us-market-wipeout', 328, 5e12);
    expect(labels.map(({ text }) => text)).toContain('about $1T, 2 reports');
  });

  it('leaves few groups without a label, on the narrowest card too', () => {
    groups = 0;
    const labels = dataset.figures.flatMap(({ id, consolidated: { high } }) => {
      const pages = typeof high === 'number' ? [high, high * 1000, high / 2] : ['2019-05'];
      return pages.flatMap((page) => layout(id, 270, page).labels);
    });
    expect(labels.length / groups).toBeGreaterThan(0.97);
  });

  it('tells counted reports from those beside the range', () => {
    const apart = layout('training-cost', 328).dots.filter((dot) => !dot.counted);
    expect(apart.length).toBeGreaterThan(0);
    expect(apart.every((dot) => dot.report.note !== undefined)).toBe(true);
  });
});
