/** One test an arrow of the diagram in src/content/pointer/machine.ts. */
import { describe, expect, it } from 'vitest';
import { type PointerEventOf, type State, step } from '../../../src/content/pointer/machine.ts';

type S = State<string>;
type E = PointerEventOf<string>;

const idle: S = { is: 'idle' };
const resting: S = { is: 'resting', mark: 'a' };
const open: S = { is: 'open', mark: 'a' };
const leaving: S = { is: 'leaving', mark: 'a' };
const swept: S = { is: 'leaving', mark: 'a', toward: 'b' };
const pinned: S = { is: 'pinned', mark: 'a' };
const over = (mark: string, fast = false): E => ({ is: 'over-mark', mark, fast });

describe('the pointer and the card', () => {
  it.each<[string, S, E, S, string?]>([
    ['idle, over a mark: rests', idle, over('a'), resting, 'rest'],
    [
      'idle, swept over a mark: rests too, anew at each fast move',
      idle,
      over('a', true),
      resting,
      'rest',
    ],
    ['idle, off: nothing', idle, { is: 'off' }, idle],
    ['resting, over: opens', resting, { is: 'timer' }, open],
    ['resting, still on the mark: goes on resting', resting, over('a'), resting],
    ['resting, moved fast: begins anew', resting, over('a', true), resting, 'rest'],
    [
      'resting, on to another mark: begins anew',
      resting,
      over('b'),
      { is: 'resting', mark: 'b' },
      'rest',
    ],
    ['resting, off: gives up', resting, { is: 'off' }, idle],
    ['resting, pressed elsewhere: gives up', resting, { is: 'press-elsewhere' }, idle],
    ['open, on to another mark: at once', open, over('b'), { is: 'open', mark: 'b' }],
    ['open, swept over another mark: waits', open, over('b', true), swept, 'grace'],
    ['open, off: waits', open, { is: 'off' }, leaving, 'grace'],
    ['open, into the card: stays', open, { is: 'over-card' }, open],
    ['open, pinned', open, { is: 'pin' }, pinned],
    ['open, pressed elsewhere: closes', open, { is: 'press-elsewhere' }, idle],
    ['open, closed', open, { is: 'close' }, idle],
    ['leaving, grace over: closes', leaving, { is: 'timer' }, idle],
    ['leaving, further off: the grace runs on', leaving, { is: 'off' }, leaving],
    ['leaving, back on the mark: stays', leaving, over('a'), open],
    ['leaving, into the card: stays', leaving, { is: 'over-card' }, open],
    [
      'leaving, stayed on another mark: opens that',
      swept,
      { is: 'timer' },
      { is: 'open', mark: 'b' },
    ],
    ['leaving, swept across another into the card: stays', swept, { is: 'over-card' }, open],
    ['leaving, swept across another and off', swept, { is: 'off' }, leaving, 'grace'],
    ['leaving, closed', leaving, { is: 'close' }, idle],
    ['pinned, off: stays', pinned, { is: 'off' }, pinned],
    ['pinned, over another mark: stays', pinned, over('b'), pinned],
    ['pinned, unpinned: open', pinned, { is: 'unpin' }, open],
    ['pinned, pressed elsewhere: closes', pinned, { is: 'press-elsewhere' }, idle],
    ['pinned, closed', pinned, { is: 'close' }, idle],
    [
      'pinned, another mark pressed: that one',
      pinned,
      { is: 'press-mark', mark: 'b' },
      { is: 'pinned', mark: 'b' },
    ],
    ['idle, a mark pressed: pinned', idle, { is: 'press-mark', mark: 'a' }, pinned],
    ['resting, a mark pressed: pinned', resting, { is: 'press-mark', mark: 'a' }, pinned],
  ])('%s', (_, state, event, next, wait) => {
    expect(step(state, event)).toEqual(wait ? { state: next, wait } : { state: next });
  });
});
