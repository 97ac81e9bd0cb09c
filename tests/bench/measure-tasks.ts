/** The longest main-thread task that the extension has a part in, from Chromium's own trace. */
import type { Page } from 'puppeteer-core';
import { markCount } from '../../scripts/drive/marks.ts';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** Milliseconds without a new mark after which a page counts as read. */
const quiet = 1500;

/** @param slowdown of the processor; 1 for none @returns milliseconds of that slower processor's time */
export async function longestTask(page: Page, address: string, slowdown: number): Promise<number> {
  // Leaving the page before is a task of its own, with the extension's listener for that in it.
  await page.goto('about:blank');
  await page.emulateCPUThrottling(slowdown);
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await untilSettled(page);
  const trace = await page.tracing.stop();
  await page.emulateCPUThrottling(1);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return longestWithExtension(traceEvents);
}

/** @returns the longest task, in ms, in which a script of an extension ran; 0 for none */
export function longestWithExtension(events: TraceEvent[]): number {
  const ours = events.filter(
    ({ name, args }) =>
      ['FunctionCall', 'EvaluateScript', 'v8.run'].includes(name) &&
      args.data?.url?.startsWith('chrome-extension://'),
  );
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur);
  const lengths = ours.map(({ pid, tid, ts }) => {
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
