/**
 * `npm run store-images`: the pictures of the store listings, taken of the real product in Chromium on the sample
 * article: screenshots of 1280×800, the promotional tile of 440×280, the icon of 128 px.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { palette } from '../src/ui/palette.ts';
import { built } from './drive/built.ts';
import { cardText } from './drive/card.ts';
import { type Launched, launch } from './drive/launch.ts';
import { marksOf } from './drive/marks.ts';
import { pointOf } from './drive/pointer.ts';
import { openPopup } from './drive/popup.ts';
import { type Server, serve } from './drive/serve.ts';
import { until } from './drive/until.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/store/images');
const file = (name: string) => join(folder, `${name}.png`) as `${string}.png`;
const sample = readFileSync(join(root, 'tests/pages/sample-article/page.html'), 'utf8');
const size = { width: 1280, height: 800 };

mkdirSync(folder, { recursive: true });
copyFileSync(join(root, 'public/icons/icon-128.png'), file('icon-128'));

const popupFile = join(root, '.cache/store-popup.png') as `${string}.png`;
const images = new Map<string, string>();
const server = await serve((path) => {
  const body = path === '/article' ? sample : images.get(path);
  return body === undefined ? undefined : { body };
});
const browser = await launch('chrome', { extension: built('chrome'), ...size });
try {
  const page = await openArticle(browser, server);
  await card(page, '$5.6B', '1-figure');
  await card(page, 'More compute is', '2-quote');
  await popup(page);
  await extensionPage('src/dossier/index.html', '4-dossier');
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.reload();
  await marked(page);
  await card(page, '$5.6B', '5-dark');
  await tile();
} finally {
  await browser.close();
  await server.close();
}

async function openArticle({ browser }: Launched, { origin }: Server): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(`${origin}/article`);
  await marked(page);
  return page;
}

/** Every kind of mark is there: the whole article has been read. */
function marked(page: Page): Promise<unknown> {
  return until('all marks', () => marksOf(page), {
    holds: (marks) =>
      ['differs', 'disputed', 'altered'].every((style) =>
        Object.keys(marks).some((name) => name.includes(style)),
      ),
  });
}

async function card(page: Page, words: string, name: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
  await until('the card', () => cardText(browser, page));
  await page.screenshot({ path: file(name) });
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await cardText(browser, page)) === undefined);
}

/** The popup is a window of its own: its picture is laid over the page where the browser shows it. */
async function popup(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const behind = await page.screenshot({ encoding: 'base64' });
  const shown = await openPopup(browser, page, 'src/popup/index.html');
  await until('the list', () =>
    shown.evaluate((window) => window.document.body.textContent?.includes('$5.6B')),
  );
  mkdirSync(join(root, '.cache'), { recursive: true });
  await shown.picture(popupFile);
  await shown.close();
  const front = readFileSync(popupFile).toString('base64');
  await picture(
    '/popup',
    `<style>body{margin:0;background:url(data:image/png;base64,${behind})}
     img{position:absolute;top:12px;right:24px;max-height:776px;object-fit:cover;object-position:top;border-radius:10px;box-shadow:0 8px 40px #0004,0 0 0 1px #0002}</style>
     <img src="data:image/png;base64,${front}">`,
    { name: '3-popup', ...size },
  );
}

async function extensionPage(path: string, name: string): Promise<void> {
  const page = await browser.browser.newPage();
  await page.setViewport(size);
  await page.goto(browser.extensionUrl(path));
  await page.waitForSelector('h1');
  await page.screenshot({ path: file(name) });
  await page.close();
}

async function tile(): Promise<void> {
  const icon = readFileSync(join(root, 'public/icons/icon-128.png')).toString('base64');
  await picture(
    '/tile',
    `<style>body{margin:0;height:280px;display:grid;grid-template-columns:auto 1fr;gap:26px;align-items:center;padding:0 34px;
       box-sizing:border-box;background:${palette.paper.light};color:${palette.ink.light};font-family:Charter,Georgia,"DejaVu Serif",serif}
     img{width:104px;height:104px}h1{font-size:34px;margin:0 0 8px;line-height:1.1}p{margin:0;font-size:18px;line-height:1.35;color:${palette.muted.light}}
     u{text-decoration:underline double 2px ${palette.differs.light};text-underline-offset:3px;background:${palette.differs.light}17;color:inherit}</style>
     <img src="data:image/png;base64,${icon}"><div><h1>Second Source</h1><p>One page says <u>$5.6B</u>.<br>What do the others say?</p></div>`,
    { name: 'promo-440x280', width: 440, height: 280 },
  );
}

async function picture(
  path: string,
  body: string,
  { name, width, height }: { name: string; width: number; height: number },
): Promise<void> {
  images.set(path, `<!doctype html><meta charset="utf-8">${body}`);
  const page = await browser.browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(server.origin + path);
  await page.screenshot({ path: file(name) });
  await page.close();
}
