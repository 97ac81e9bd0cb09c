import { describe, expect, it } from 'vitest';
import { type Stretch, withoutOverlap } from '../../../src/content/paint/overlap.ts';

const at = (style: Stretch['style'], start: number, end: number): Stretch => ({
  style,
  start,
  end,
});
const inOrder = (stretches: Stretch[]) => [...stretches].sort((a, b) => a.start - b.start);

describe('marks that share words', () => {
  it('leave the words to the weightier', () => {
    expect(inOrder(withoutOverlap([at('mention', 0, 6), at('differs', 0, 20)]))).toEqual([
      at('differs', 0, 20),
    ]);
    expect(inOrder(withoutOverlap([at('agrees', 4, 9), at('disputed', 0, 6)]))).toEqual([
      at('disputed', 0, 6),
      at('agrees', 6, 9),
    ]);
  });

  it('keep what is left on both sides', () => {
    expect(inOrder(withoutOverlap([at('altered', 0, 30), at('differs', 10, 14)]))).toEqual([
      at('altered', 0, 10),
      at('differs', 10, 14),
      at('altered', 14, 30),
    ]);
  });

  it('lie whole under others where they are but a tint', () => {
    const both = [at('quote', 0, 30), at('mention', 5, 11)];
    expect(inOrder(withoutOverlap(both))).toEqual(both);
  });

  it('touching is not sharing', () => {
    const both = [at('mention', 0, 6), at('agrees', 6, 9)];
    expect(inOrder(withoutOverlap(both))).toEqual(both);
  });
});
