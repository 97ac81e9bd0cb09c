/** One browser with the shipped extension, and pages for it: what every test of the build begins with. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { built } from '../../../scripts/drive/built.ts';
import { cardBox, cardText } from '../../../scripts/drive/card.ts';
import { type Launched, type LaunchOptions, launch } from '../../../scripts/drive/launch.ts';
import { markCount } from '../../../scripts/drive/marks.ts';
import { openPopup, type Popup } from '../../../scripts/drive/popup.ts';
import { type ServedPage, type Server, serve } from '../../../scripts/drive/serve.ts';
import { until } from '../../../scripts/drive/until.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Session extends Launched {
  server: Server;
  /** Serves a page at a path and opens it in a new tab. */
  open(page: string | ServedPage, path?: string): Promise<Page>;
  /** Adds a page (a frame's, a script's) without opening it. */
  put(path: string, page: string | ServedPage): string;
  /** Opens a page and waits for the first marks. */
  openMarked(page: string | ServedPage, path?: string): Promise<Page>;
  popup(page: Page): Promise<Popup>;
  /** The open card's text, once it has all of the words. */
  cardWith(page: Page, ...words: string[]): Promise<string>;
  noCard(page: Page): Promise<void>;
  cardBox(page: Page): ReturnType<typeof cardBox>;
  /** Runs a function in a page of the extension, with its rights; self-contained. */
  asExtension<T, A extends unknown[]>(
    run: (api: ExtensionApi, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T>;
}

/** Launches the browser of this run once for a test file, and closes what the file opened. */
export function useSession(options: LaunchOptions = {}): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    const name = inject('browser');
    session = await createSession(name, { extension: built(name), ...options });
  });
  afterAll(async () => {
    await session?.close();
  });
  return () => {
    if (!session) throw new Error('The session is there from beforeAll on.');
    return session;
  };
}

async function createSession(name: 'chrome' | 'firefox', options: LaunchOptions): Promise<Session> {
  const pages = new Map<string, ServedPage>();
  const server = await serve((path) => pages.get(path.split('?')[0] ?? ''));
  const launched = await launch(name, options);
  const { browser } = launched;
  let opened = 0;
  let desk: Page | undefined;

  function put(path: string, page: string | ServedPage): string {
    pages.set(path, typeof page === 'string' ? { body: page } : page);
    return `${server.origin}${path}`;
  }

  async function open(page: string | ServedPage, path = `/page-${++opened}`): Promise<Page> {
    const tab = await browser.newPage();
    await tab.goto(put(path, page));
    return tab;
  }

  return {
    ...launched,
    server,
    put,
    open,
    async openMarked(page, path) {
      const tab = await open(page, path);
      await until('the first marks', () => markCount(tab));
      return tab;
    },
    popup: (page) => openPopup(launched, page, 'src/popup/index.html'),
    cardWith: (page, ...words) =>
      until(`a card that says ${words.join(', ')}`, () => cardText(launched, page), {
        holds: (text) => text !== undefined && words.every((word) => text.includes(word)),
      }) as Promise<string>,
    async noCard(page) {
      await until('the card to close', async () => (await cardText(launched, page)) === undefined);
    },
    cardBox: (page) => cardBox(launched, page),
    async asExtension(run, ...args) {
      desk ??= await openDesk(launched);
      return desk.evaluate(
        `((__name) => (${run}))((f) => f)(globalThis.browser ?? chrome, ...${JSON.stringify(args)})`,
      ) as Promise<never>;
    },
    async close() {
      await launched.close();
      await server.close();
    },
  };
}

/** The options page, as a place to call the extension's own interfaces from. Firefox never reports it loaded. */
async function openDesk({ browser, extensionUrl }: Launched): Promise<Page> {
  const desk = await browser.newPage();
  await desk.goto(extensionUrl('src/options/index.html'), { waitUntil: [] });
  await desk.waitForSelector('body');
  return desk;
}

/** The text of a page fixture of tests/pages. */
export function pageFixture(slug: string): string {
  return readFileSync(`${root}tests/pages/${slug}/page.html`, 'utf8');
}
