/** The JavaScript heap of a page's process, garbage collected; Chromium only. */
import type { Page } from 'puppeteer-core';

/** @returns megabytes in use, the content scripts' worlds included */
export async function heapInUse(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1024 / 1024;
}
