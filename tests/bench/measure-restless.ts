/** What the gate takes of a page's main thread while the page, without a name in it, changes thousands of times a second. */
import type { Page } from 'puppeteer-core';
import { scriptsOfExtensions, traceOf } from './trace.ts';

/** Milliseconds the page goes on changing. */
const RESTLESS = 4000;
/** Changes a second below which the page would not be restless. */
const LEAST_CHANGES = 2000;

/**
 * @param page open at an article without a name. Chromium alone tells whose script ran
 * @returns the extension's part of the thread's time, in percent
 * @throws where the page made fewer changes than it should, or the gate did not run at all
 */
export async function measureRestless(page: Page): Promise<number> {
  await page.bringToFront();
  let changes = 0;
  const events = await traceOf(page, async () => {
    changes = await page.evaluate(change, RESTLESS);
  });
  const calls = scriptsOfExtensions(events).filter(({ name }) => name === 'FunctionCall');
  if (changes < (LEAST_CHANGES * RESTLESS) / 1000)
    throw new Error(`The restless page made ${changes} changes only.`);
  if (calls.length === 0) throw new Error('The gate did not run on the restless page.');
  const spent = calls.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  return (100 * spent) / RESTLESS;
}

/** Runs in the page: rows come and go, two hundred a frame. @returns how many changes it made */
async function change(milliseconds: number): Promise<number> {
  const log = document.createElement('div');
  document.body.append(log);
  let count = 0;
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    for (let n = 0; n < 200; n++, count += 2) {
      const row = document.createElement('p');
      row.textContent = `Row ${count} of bread and potatoes.`;
      log.append(row);
      if (log.childNodes.length > 400) log.firstChild?.remove();
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return count;
}
