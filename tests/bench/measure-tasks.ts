/** The longest main-thread task that the extension has a part in, from Chromium's own trace. */
import type { Page } from 'puppeteer-core';
import { markCount } from '../../scripts/drive/marks.ts';
import { scriptsOfExtensions, type TraceEvent, traceOf } from './trace.ts';

/** Milliseconds without a new mark after which a page counts as read. */
const quiet = 1500;

/** @param slowdown of the processor; 1 for none @returns milliseconds of that slower processor's time */
export async function longestTask(page: Page, address: string, slowdown: number): Promise<number> {
  // Leaving the page before is a task of its own, with the extension's listener for that in it.
  await page.goto('about:blank');
  await page.emulateCPUThrottling(slowdown);
  const events = await traceOf(page, async () => {
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await untilSettled(page);
  });
  await page.emulateCPUThrottling(1);
  return longestWithExtension(events);
}

/** @returns the longest task, in ms, in which a script of an extension ran; 0 for none */
export function longestWithExtension(events: TraceEvent[]): number {
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur);
  const lengths = scriptsOfExtensions(events).map(({ pid, tid, ts }) => {
    const task = tasks.find(
      (one) => one.pid === pid && one.tid === tid && one.ts <= ts && ts < one.ts + (one.dur ?? 0),
    );
    return task?.dur ?? 0;
  });
  return Math.max(0, ...lengths) / 1000;
}

async function untilSettled(page: Page): Promise<void> {
  let last = -1;
  let since = performance.now();
  while (last <= 0 || performance.now() - since < quiet) {
    const count = await markCount(page);
    if (count !== last) {
      last = count;
      since = performance.now();
    }
    if (performance.now() - since > 60_000) throw new Error('The page got no marks in a minute.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
