import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaults as settings } from '../../src/platform/settings-schema.ts';
import type { SeenTab } from '../../src/popup/page-view.ts';
import { watchTab } from '../../src/popup/watch-tab.ts';

const off: SeenTab = {
  url: 'https://news.example/a',
  loading: false,
  permitted: true,
  settings: { ...settings, sites: { 'news.example': 'off' } },
  frames: ['off'],
  reading: undefined,
};
/** The word is cleared, the page has not answered yet. */
const cleared: SeenTab = { ...off, settings };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Watches a tab and counts the looks at it. */
function watch(before: SeenTab | undefined, first?: Promise<SeenTab>) {
  const tab = { seen: cleared, looks: 0, told: [] as SeenTab[] };
  const controller = new AbortController();
  const read = async () => {
    tab.looks += 1;
    return tab.seen;
  };
  const changed = (seen: SeenTab) => tab.told.push(seen);
  void watchTab({ read, first, changed, before }, controller.signal);
  return { tab, stop: () => controller.abort() };
}

test('after an act, the page is looked at often until it answers', async () => {
  const { tab, stop } = watch(off);
  await vi.advanceTimersByTimeAsync(350);
  tab.seen = { ...cleared, frames: ['read'] };
  await vi.advanceTimersByTimeAsync(100);
  expect(tab.told.at(-1)?.frames).toEqual(['read']);
  const { looks } = tab;
  await vi.advanceTimersByTimeAsync(1000);
  expect(tab.looks).toBe(looks);
  stop();
});

test('and no longer than three seconds', async () => {
  const { tab, stop } = watch(off);
  await vi.advanceTimersByTimeAsync(3000);
  const { looks } = tab;
  await vi.advanceTimersByTimeAsync(1000);
  expect(tab.looks).toBe(looks);
  stop();
});

test('without one, it is looked at now and then', async () => {
  const { tab, stop } = watch(undefined);
  await vi.advanceTimersByTimeAsync(1000);
  expect(tab.looks).toBe(1);
  stop();
});

test('a look that is under way already is taken for the first, and the next is a new one', async () => {
  const { tab, stop } = watch(undefined, Promise.resolve(off));
  await vi.advanceTimersByTimeAsync(0);
  expect(tab.told).toEqual([off]);
  expect(tab.looks).toBe(0);
  await vi.advanceTimersByTimeAsync(1500);
  expect(tab.told.at(-1)).toEqual(cleared);
  expect(tab.looks).toBe(1);
  stop();
});
