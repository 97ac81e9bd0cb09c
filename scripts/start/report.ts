import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { cardText } from '../drive/card.ts';
import type { Launched } from '../drive/launch.ts';
import { markCount } from '../drive/marks.ts';
import { openPopup, type Popup } from '../drive/popup.ts';
import { until } from '../drive/until.ts';
import type { Article } from './read-article.ts';

const folder = fileURLToPath(new URL('../../.cache/start', import.meta.url));

/** Milliseconds without a change after which the popup's text is taken as settled. */
const calm = 500;

/** Without a display: what the extension found, in its own popup's words, and pictures of it. */
export async function report(launched: Launched, page: Page, article: Article): Promise<void> {
  await until('marks', () => markCount(page), { timeout: 10_000 }).catch(() => undefined);
  const popup = await openPopup(launched, page, 'src/popup/index.html');
  const lines = await settledText(popup);
  console.log(`\n${(await page.title()) || article.title}\n${'─'.repeat(60)}\n${lines}\n`);

  mkdirSync(folder, { recursive: true });
  const popupPicture = join(folder, `${launched.name}-popup.png`) as `${string}.png`;
  const pagePicture = join(folder, `${launched.name}-page.png`) as `${string}.png`;
  await popup.picture(popupPicture);
  await showFirst(popup);
  await until('the card', () => cardText(launched, page)).catch(() =>
    console.log('Nothing on this page opens a card.'),
  );
  await page.screenshot({ path: pagePicture });
  console.log(`The popup: ${popupPicture}\nThe page:  ${pagePicture}`);
}

/** The popup's text once it has stopped changing. */
async function settledText(popup: Popup): Promise<string> {
  let last = '';
  let since = performance.now();
  return until('the popup to settle', () => popup.evaluate(visibleText), {
    holds: (text) => {
      if (text !== last) since = performance.now();
      last = text;
      return text !== '' && performance.now() - since > calm;
    },
  });
}

function visibleText(window: Window): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  return window.document.body.innerText.replace(/\n\s*\n/g, '\n').trim();
}

/** Presses the first button that jumps to a finding. */
async function showFirst(popup: Popup): Promise<void> {
  await popup.act((window) => {
    window.document.querySelector<HTMLElement>('button[aria-label^="Show"]')?.click();
  });
}
