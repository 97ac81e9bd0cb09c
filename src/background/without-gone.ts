import type { LiveFrame } from './inject.ts';
import type { TabState } from './tab-state.ts';

/**
 * Leaves out what has gone: frames that no longer exist, and reports of a reader that a navigation
 * has taken away (frame 0 keeps its number).
 */
export function withoutGone(state: TabState, live: LiveFrame[]): TabState {
  const frames: TabState['frames'] = {};
  for (const { frameId, hasReader } of live) {
    const report = state.frames[frameId];
    if (report && (hasReader || report.state === 'not-asked')) frames[frameId] = report;
  }
  return { ...state, frames };
}
