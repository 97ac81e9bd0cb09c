/**
 * What each tab's frames have told of themselves, in `storage.session`: the worker may stop between any
 * two steps. The browser empties it at every update of the extension, so no older shape is ever read.
 */
import { browser } from '../platform/browser.ts';
import type { FrameStatus } from '../platform/message-types.ts';

export interface TabState {
  frames: { [frameId: string]: FrameStatus };
  /** The frame whose finding was stepped to last. */
  current?: number;
}

const keyOf = (tabId: number | '') => `tab:${tabId}`;

/** An empty state for a tab whose frames have told nothing. */
export async function readTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? { frames: {} };
}

/** Every tab of which something is known. */
export async function allTabStates(): Promise<[tabId: number, state: TabState][]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(keyOf('')))
    .map(([key, state]) => [Number(key.slice(keyOf('').length)), state as TabState]);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes run one after the other: two frames often tell their status at once.
 * @param change gives the new state; undefined forgets the tab
 * @returns the state after the change
 */
export function changeTabState(
  tabId: number,
  change: (state: TabState) => TabState | undefined,
): Promise<TabState> {
  const result = queue.then(async () => {
    const changed = change(await readTabState(tabId));
    const key = keyOf(tabId);
    if (changed) await browser.storage.session.set({ [key]: changed });
    else await browser.storage.session.remove(key);
    return changed ?? { frames: {} };
  });
  queue = result.catch(() => {});
  return result;
}
