import type { LiveFrame } from './inject.ts';
import type { TabState } from './tab-state.ts';

/**
 * Leaves out what has gone: frames that no longer exist, and the status of a reader that a navigation
 * has taken away (frame 0 keeps its number).
 */
export function withoutGone(state: TabState, live: LiveFrame[]): TabState {
  const frames: TabState['frames'] = {};
  for (const { frameId, hasReader } of live) {
    const status = state.frames[frameId];
    if (status && (hasReader || status.state === 'not-asked')) frames[frameId] = status;
  }
  return { ...state, frames };
}
