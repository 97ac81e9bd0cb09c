import { expect, it } from 'vitest';
import { withoutGone } from '../../src/background/without-gone.ts';
import type { FrameReport } from '../../src/platform/message-types.ts';

const report = (state: FrameReport['state'], figures = 0): FrameReport => ({
  state,
  counts: { figures, quotes: 0, mentions: 0 },
});

it('keeps the reports of frames that are there and have a reader', () => {
  const frames = { 0: report('read', 2), 4: report('read', 1), 9: report('reading') };
  const live = [
    { frameId: 0, hasReader: true },
    { frameId: 9, hasReader: true },
    { frameId: 12, hasReader: true },
  ];
  expect(withoutGone({ frames }, live).frames).toEqual({ 0: frames[0], 9: frames[9] });
});

it('drops the last page’s report of frame 0, which keeps its number', () => {
  const live = [{ frameId: 0, hasReader: false }];
  expect(withoutGone({ frames: { 0: report('read', 3) } }, live).frames).toEqual({});
});

it('keeps a frame that waits to be asked for, and has no reader yet', () => {
  const frames = { 0: report('not-asked') };
  expect(withoutGone({ frames }, [{ frameId: 0, hasReader: false }]).frames).toEqual(frames);
});
