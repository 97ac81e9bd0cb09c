import { expect, it } from 'vitest';
import { withoutGone } from '../../src/background/without-gone.ts';
import type { FrameStatus } from '../../src/platform/message-types.ts';

const status = (state: FrameStatus['state'], figures = 0): FrameStatus => ({
  state,
  counts: { figures, quotes: 0, mentions: 0 },
});

it('keeps the reports of frames that are there and have a reader', () => {
  const frames = { 0: status('read', 2), 4: status('read', 1), 9: status('reading') };
  const live = [
    { frameId: 0, hasReader: true },
    { frameId: 9, hasReader: true },
    { frameId: 12, hasReader: true },
  ];
  expect(withoutGone({ frames }, live).frames).toEqual({ 0: frames[0], 9: frames[9] });
});

it('drops the last page’s status of frame 0, which keeps its number', () => {
  const live = [{ frameId: 0, hasReader: false }];
  expect(withoutGone({ frames: { 0: status('read', 3) } }, live).frames).toEqual({});
});

it('keeps a frame that waits to be asked for, and has no reader yet', () => {
  const frames = { 0: status('not-asked') };
  expect(withoutGone({ frames }, [{ frameId: 0, hasReader: false }]).frames).toEqual(frames);
});
