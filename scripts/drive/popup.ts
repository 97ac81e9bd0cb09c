/** The real toolbar popup, opened over a page as the button does it. */
import { writeFile } from 'node:fs/promises';
import type { Page, Target } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import {
  closedBeforeAnswer,
  inDocument,
  inFirefox,
  pictureOf,
  popupBrowser,
} from './privileged.ts';

export interface Popup {
  /** @param run self-contained: it is sent as text; gets the popup's window */
  evaluate<T, A extends unknown[]>(run: (window: Window, ...args: A) => T, ...args: A): Promise<T>;
  /** Does something that may close the popup, and with it the way to answer. */
  act<A extends unknown[]>(run: (window: Window, ...args: A) => void, ...args: A): Promise<void>;
  /** The popup as a PNG file. */
  picture(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** @param path the popup's page, as the manifest names it */
export async function openPopup(launched: Launched, page: Page, path: string): Promise<Popup> {
  if (launched.name === 'chrome') return openInChrome(launched, page, path);
  await page.bringToFront();
  return openInFirefox(launched);
}

async function openInChrome(launched: Launched, page: Page, path: string): Promise<Popup> {
  const { browser, extensionUrl } = launched;
  const address = extensionUrl(path);
  const worker = await serviceWorker(launched);
  await page.bringToFront();
  await worker.evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget((one) => one.url().startsWith(address));
  const popup = await target.asPage();
  const evaluate: Popup['evaluate'] = (run, ...args) =>
    popup.evaluate(
      `((__name) => (${run}))((f) => f)(window, ...${JSON.stringify(args)})`,
    ) as Promise<never>;
  return {
    evaluate,
    act: (run, ...args) =>
      evaluate(run, ...args).catch((error: unknown) => {
        if (!popup.isClosed()) throw error;
      }),
    async picture(file) {
      // Beyond the popup's own window the picture would repeat.
      const { width, height } = await popup.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      }));
      await popup.screenshot({ path: file, clip: { x: 0, y: 0, width, height } });
    },
    close: () => popup.evaluate('window.close()').then(() => undefined),
  };
}

/** The extension's service worker, started again where the browser has stopped it. */
export async function serviceWorker(launched: Launched) {
  const { browser, extensionUrl } = launched;
  if (!runningWorker(launched)) {
    const page = await browser.newPage();
    await page.goto(extensionUrl('src/options/index.html'));
    await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
    await page.close();
  }
  const target = await browser.waitForTarget((one) => isWorker(launched, one));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

/** undefined while the browser has stopped it. */
export function runningWorker(launched: Launched): Target | undefined {
  return launched.browser.targets().find((one) => isWorker(launched, one));
}

function isWorker({ extensionUrl }: Launched, target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(extensionUrl(''));
}

/**
 * A panel that is still open would take the new one's place; it may be closing by itself meanwhile, or be on its
 * way to open: its document is painted before it is.
 */
const hidePanels = `for (const panel of document.querySelectorAll('panel'))
  while (panel.isConnected && panel.state !== 'closed') {
    panel.hidePopup();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }`;

async function openInFirefox({ browser, extensionId }: Launched): Promise<Popup> {
  await inFirefox(
    browser,
    `${hidePanels}
     // One that was closed may stay in the window, and must not be taken for the new one.
     for (const last of document.querySelectorAll('${popupBrowser}')) last.setAttribute('data-last', '');
     const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
     await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
     while (!document.querySelector('${popupBrowser}')?.currentURI?.spec.startsWith('moz-extension:'))
       await new Promise((resolve) => setTimeout(resolve, 20));`,
  );
  const evaluate: Popup['evaluate'] = (run, ...args) =>
    inDocument(browser, 'popup', { run: String(run), args });
  return {
    evaluate,
    act: (run, ...args) =>
      evaluate(run, ...args).catch((error: unknown) => {
        if (!String(error).includes(closedBeforeAnswer)) throw error;
      }),
    picture: async (file) => writeFile(file, await pictureOf(browser, 'popup')),
    close: () => inFirefox(browser, hidePanels),
  };
}
