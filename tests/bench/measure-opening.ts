/** How long a card takes from the decision to open it to its paint, and the main-thread work in that time. */
import type { Page } from 'puppeteer-core';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { defaults } from '../../src/platform/settings-schema.ts';
import { median } from './median.ts';
import type { BrowserFigures } from './types.ts';

interface Opening {
  /** Milliseconds from the decision to the frame after the card is shown. */
  wall: number;
  /** Milliseconds in that time in which the main thread answered nothing. */
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
    await watchOpening(page);
    await hoverText(page, text);
    openings.push(await openingSeen(page));
    await page.mouse.move(3, 3, { steps: 4 });
    await page.waitForFunction(() => !document.querySelector('[popover]:popover-open'));
  }
  const [first, ...next] = openings;
  return { openFirstMs: first?.wall ?? null, openNextMs: median(next.map(({ busy }) => busy)) };
}

/** Notes the last move of the pointer and every gap in a stream of messages until a card is painted. */
function watchOpening(page: Page): Promise<void> {
  return page.evaluate((delay) => {
    let lastMove = performance.now();
    let lastPing = lastMove;
    const gaps: { from: number; to: number }[] = [];
    const { port1, port2 } = new MessageChannel();
    let painted = 0;
    addEventListener('pointermove', () => (lastMove = performance.now()), true);
    port1.onmessage = () => {
      const now = performance.now();
      if (now - lastPing > 0.3) gaps.push({ from: lastPing, to: now });
      lastPing = now;
      if (painted === 0) port2.postMessage(0);
    };
    port2.postMessage(0);
    const look = () => {
      if (document.querySelector('[popover]:popover-open'))
        requestAnimationFrame(() => {
          painted = performance.now();
        });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const result = () => {
      if (painted === 0) return undefined;
      const decided = lastMove + delay;
      const busy = gaps
        .filter(({ to }) => to > decided)
        .reduce((sum, { from, to }) => sum + to - Math.max(from, decided), 0);
      return { wall: painted - decided, busy };
    };
    Object.assign(window, { secondSourceOpening: result });
  }, defaults.delay);
}

async function openingSeen(page: Page): Promise<Opening> {
  const seen = await page.waitForFunction(() =>
    (window as unknown as { secondSourceOpening(): Opening | undefined }).secondSourceOpening(),
  );
  return (await seen.jsonValue()) as Opening;
}
