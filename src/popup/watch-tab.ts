import type { TabFacts } from './page-view.ts';

/** Milliseconds between looks at the tab: often while it is being read, else to catch late text. */
const WHILE_READING = 300;
const WHEN_READ = 1500;

/** Tells of the tab at once and then whenever what is known of it changes, until the signal aborts. */
export async function watchTab(
  read: () => Promise<TabFacts>,
  changed: (facts: TabFacts) => void,
  signal: AbortSignal,
): Promise<void> {
  let last = '';
  while (!signal.aborted) {
    const facts = await read();
    const now = JSON.stringify(facts);
    if (signal.aborted) return;
    if (now !== last) changed(facts);
    last = now;
    const reading = facts.loading || facts.frames.includes('reading');
    await pause(reading ? WHILE_READING : WHEN_READ, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
