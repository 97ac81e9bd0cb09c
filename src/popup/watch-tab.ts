import type { SeenTab } from './page-view.ts';

/** Milliseconds between looks at the tab: often while it is being read, else to catch late text. */
const WHILE_READING = 300;
const WHEN_READ = 1500;
/** After an act its effect is a few messages away: looks at most this often, and for 3 s in all. */
const AFTER_ACT = 100;
const LOOKS_AFTER_ACT = 30;

export interface TabWatch {
  read: () => Promise<SeenTab>;
  /** A look that is under way already, and is taken for the first. */
  first?: Promise<SeenTab> | undefined;
  changed: (seen: SeenTab) => void;
  /** The reader has just acted on the tab, of which this was known: the act's effect is waited for. */
  before?: SeenTab | undefined;
}

/** Tells of the tab at once and then whenever what is known of it changes, until the signal aborts. */
export async function watchTab(
  { read, first, changed, before }: TabWatch,
  signal: AbortSignal,
): Promise<void> {
  let last = '';
  let soon = before ? LOOKS_AFTER_ACT : 0;
  for (let look = first; !signal.aborted; look = undefined) {
    const seen = await (look ?? read());
    const now = JSON.stringify(seen);
    if (signal.aborted) return;
    if (now !== last) changed(seen);
    last = now;
    soon = before && samePage(seen, before) ? soon - 1 : 0;
    const reading = seen.loading || seen.frames.includes('reading');
    await pause(soon > 0 ? AFTER_ACT : reading ? WHILE_READING : WHEN_READ, signal);
  }
}

/** Settings change with the act itself; what the page makes of them comes later. */
function samePage(a: SeenTab, b: SeenTab): boolean {
  const page = ({ frames, reading, permitted }: SeenTab) =>
    JSON.stringify([frames, reading, permitted]);
  return page(a) === page(b);
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
