/** How long a card takes from the click that decides to its paint, and the main-thread work in that time. */
import type { Page } from 'puppeteer-core';
import { pointOf } from '../../scripts/drive/pointer.ts';
import { median } from './median.ts';
import type { BrowserFigures } from './types.ts';

/** Milliseconds between two messages up to which a thread counts as idle: Firefox's clock steps by 1 ms. */
const longestIdleGap = 1.5;

interface Opening {
  /** Milliseconds from the decision to the frame after the card is shown. */
  wall: number;
  /** Milliseconds of that time in which the main thread was at work. */
  busy: number;
}

/** @param words of different findings on the page, one opening for each */
export async function measureOpening(
  page: Page,
  words: string[],
): Promise<Pick<BrowserFigures, 'openFirstMs' | 'openNextMs'>> {
  await page.bringToFront();
  const openings: Opening[] = [];
  for (const text of words) {
    const { x, y } = await pointOf(page, text);
    await page.mouse.move(x, y);
    // A hand rests on the words before it decides; this is the least of it.
    await page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 })),
    );
    await watchOpening(page);
    await page.mouse.click(x, y);
    openings.push(await openingSeen(page));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[popover]:popover-open'));
  }
  const [first, ...next] = openings;
  return { openFirstMs: first?.wall ?? null, openNextMs: median(next.map(({ busy }) => busy)) };
}

/**
 * Notes the click that decides, and every gap in a stream of messages until the frame in which the card is
 * painted: a gap is time in which the main thread did something else.
 */
function watchOpening(page: Page): Promise<void> {
  return page.evaluate((idleGap) => {
    let decided = 0;
    let painted = 0;
    let busy = 0;
    let lastMessage = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      if (now - lastMessage > idleGap) busy += now - lastMessage;
      lastMessage = now;
      if (painted === 0) port2.postMessage(0);
    };
    const look = () => {
      if (!document.querySelector('[popover]:popover-open')) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          painted = performance.now();
        });
    };
    addEventListener(
      'pointerup',
      () => {
        decided = performance.now();
        lastMessage = decided;
        port2.postMessage(0);
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
    const result = () => (painted === 0 ? undefined : { wall: painted - decided, busy });
    Object.assign(window, { secondSourceOpening: result });
  }, longestIdleGap);
}

async function openingSeen(page: Page): Promise<Opening> {
  const seen = await page.waitForFunction(() =>
    (window as unknown as { secondSourceOpening(): Opening | undefined }).secondSourceOpening(),
  );
  return (await seen.jsonValue()) as Opening;
}
