/** Chromium's own trace of a page, and which of it is the extension's doing. */
import type { Page } from 'puppeteer-core';

/** `ts` and `dur` in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

/** @returns what the page's renderer did while the work ran */
export async function traceOf(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  return (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** @returns those events in which a script of an extension ran */
export function scriptsOfExtensions(events: TraceEvent[]): TraceEvent[] {
  return events.filter(
    ({ name, args }) =>
      ['FunctionCall', 'EvaluateScript', 'v8.run'].includes(name) &&
      args.data?.url?.startsWith('chrome-extension://'),
  );
}
