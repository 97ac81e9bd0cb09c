/**
 * Saved pages, each with mentions put in and loaded in a browser with the extension and in one without: is the page
 * the same, is its console, is it taken for an article, how many marks does it get?
 */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { built } from '../../scripts/drive/built.ts';
import { launch } from '../../scripts/drive/launch.ts';
import { markCount } from '../../scripts/drive/marks.ts';
import { serve } from '../../scripts/drive/serve.ts';
import { until } from '../../scripts/drive/until.ts';
import { onlyItself } from './measure-loops.ts';
import { savedPages, withMentions } from './pages.ts';

export interface Surveyed {
  page: string;
  /** outerHTML as without the extension. */
  sameDom: boolean;
  /** No message that is not there without the extension too; a page repeats its own as often as it has time to. */
  sameConsole: boolean;
  /** 0 where the page is not taken for an article. */
  marks: number;
}

/** Milliseconds without a new mark after which a page counts as read; and as not to be read, where it has none. */
const quiet = { marked: 1000, unmarked: 4000 };

export async function surveyPages(name: BrowserName, folder: string): Promise<Surveyed[]> {
  const pages = savedPages(folder).map(({ name: page, html }) => ({
    page,
    html: withMentions(html),
  }));
  const server = await serve((path) => {
    const found = pages.find(({ page }) => path === `/${page}`);
    return found && { body: found.html, headers: onlyItself };
  });
  const [withUs, without] = await Promise.all([
    launch(name, { extension: built(name) }),
    launch(name),
  ]);
  try {
    const surveyed: Surveyed[] = [];
    for (const { page } of pages) {
      const address = `${server.origin}/${page}`;
      const ours = await look(await withUs.browser.newPage(), address, settledMarks);
      // As long as with us: pages go on speaking after they have loaded.
      const theirs = await look(await without.browser.newPage(), address, () => stay(ours.stayed));
      surveyed.push({
        page,
        sameDom: ours.html === theirs.html,
        sameConsole: [...ours.console].every((message) => theirs.console.has(message)),
        marks: ours.marks,
      });
    }
    return surveyed;
  } finally {
    await withUs.close();
    await without.close();
    await server.close();
  }
}

/** @param staying how long to look, and how many marks there are then */
async function look(page: Page, address: string, staying: (page: Page) => Promise<number>) {
  const console = new Set<string>();
  page.on('console', (message) => console.add(message.text()));
  page.on('pageerror', (error) => console.add(String(error)));
  await fixChance(page);
  await page.goto(address, { timeout: 60_000 });
  const loaded = performance.now();
  const marks = await staying(page);
  const stayed = performance.now() - loaded;
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await page.close();
  return { html, marks, stayed, console };
}

/** Two loads of a page must be able to be alike: no chance, and one hour. */
async function fixChance(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(`
    Math.random = () => 0.5;
    crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';
    Date.now = () => 1738000000000;
    performance.now = () => 1000;
    Date = new Proxy(Date, { construct: (Old, args) => args.length ? new Old(...args) : new Old(1738000000000) });`);
}

function stay(milliseconds: number): Promise<number> {
  return new Promise((resolve) => setTimeout(() => resolve(0), milliseconds));
}

async function settledMarks(page: Page): Promise<number> {
  let last = -1;
  let since = 0;
  return until('the marks to settle', () => markCount(page), {
    timeout: 20_000,
    holds: (count) => {
      if (count !== last) since = performance.now();
      last = count;
      return performance.now() - since > (count > 0 ? quiet.marked : quiet.unmarked);
    },
  });
}
