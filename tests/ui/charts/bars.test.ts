// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { layoutBars } from '../../../src/ui/charts/bar-layout.ts';
import { labelWidth, placeLabels } from '../../../src/ui/charts/labels.ts';
import { layoutScores } from '../../../src/ui/charts/score-layout.ts';

const bars = [
  { name: 'Broadcom', value: -17.4, text: '−17.4%' },
  { name: 'Philadelphia Semiconductor', value: -9.2, text: '−9.2%' },
  { name: 'Dow Jones', value: 0.65, text: '+0.65%' },
];

describe.each([288, 328, 640])('layoutBars in %d px', (width) => {
  const { rows, zero, names } = layoutBars(bars, width);

  it('draws falls to the left and rises to the right of one zero, in proportion', () => {
    const [fall, half, rise] = rows;
    expect((fall?.x ?? 0) + (fall?.length ?? 0)).toBeCloseTo(zero);
    expect(rise?.x).toBeCloseTo(zero);
    expect((half?.length ?? 0) / (fall?.length ?? 1)).toBeCloseTo(9.2 / 17.4);
  });

  it('keeps values clear of names and of the edge', () => {
    for (const [index, { value }] of rows.entries()) {
      const long = labelWidth(bars[index]?.text ?? '');
      if (value.anchor === 'end') expect(value.x - long).toBeGreaterThanOrEqual(names);
      else expect(value.x + long).toBeLessThanOrEqual(width);
    }
  });
});

describe('layoutScores', () => {
  it('writes the lower score to the left of its dot, the higher to the right', () => {
    const { rows } = layoutScores(
      [
        {
          name: 'A',
          scores: [
            { value: 79.8, text: '79.8' },
            { value: 79.2, text: '79.2' },
          ],
        },
        {
          name: 'B',
          scores: [
            { value: 71.5, text: '71.5' },
            { value: 75.7, text: '75.7' },
          ],
        },
      ],
      328,
    );
    expect(rows[0]?.dots.map((dot) => dot.label.anchor)).toEqual(['start', 'end']);
    expect(rows[1]?.dots.map((dot) => dot.label.anchor)).toEqual(['end', 'start']);
    expect(rows[1]?.dots[0]?.x).toBeLessThan(rows[1]?.dots[1]?.x ?? 0);
  });
});

describe('placeLabels', () => {
  const around = { left: 100, right: 110, top: 40, bottom: 50 };

  it('prefers the right, then the left, then above', () => {
    const right = placeLabels([{ texts: ['label'], around }], [], 300);
    expect(right[0]?.anchor).toBe('start');
    const block = { left: 110, right: 300, top: 39, bottom: 60 };
    expect(placeLabels([{ texts: ['label'], around }], [block], 300)[0]?.anchor).toBe('end');
    const walls = [block, { left: 0, right: 100, top: 39, bottom: 60 }];
    expect(placeLabels([{ texts: ['label'], around }], walls, 300)[0]?.anchor).toBe('middle');
  });

  it('takes a shorter text where the fullest finds no room, and the second line above at last', () => {
    const walls = [
      { left: 110, right: 300, top: 0, bottom: 60 },
      { left: 0, right: 50, top: 0, bottom: 60 },
    ];
    const texts = ['a label that is long', 'short'];
    expect(placeLabels([{ texts, around }], walls, 300)).toMatchObject([
      { text: 'short', anchor: 'end', x: 94 },
    ]);
    const above = { left: 0, right: 300, top: 26, bottom: 60 };
    const [label] = placeLabels([{ texts, around }], [above], 300);
    expect(label?.y).toBeLessThan(26);
  });

  it('leaves out what has no place, and never covers', () => {
    const all = { left: 0, right: 300, top: 0, bottom: 60 };
    expect(placeLabels([{ texts: ['label'], around }], [all], 300)).toEqual([]);
    const two = placeLabels(
      [
        { texts: ['one'], around },
        { texts: ['two'], around },
      ],
      [],
      300,
    );
    expect(new Set(two.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
  });
});
