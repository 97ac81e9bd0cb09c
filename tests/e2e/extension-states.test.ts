/** The extension switched off and on, updated, kept off pages and let back, and in private windows; tabs stay open. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { built } from '../../scripts/drive/built.ts';
import { markCount } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { inFirefox } from '../../scripts/drive/privileged.ts';
import { until } from '../../scripts/drive/until.ts';
import { complaintsOf } from './harness/complaints-of.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

const addon = `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
const addon = await AddonManager.getAddonByID(EXTENSION);`;

/** Runs in Firefox's window, with `addon` at hand. */
function withAddon(body: string): Promise<unknown> {
  const { browser, extensionId } = session();
  return inFirefox(browser, addon.replace('EXTENSION', JSON.stringify(extensionId)) + body);
}

/** Runs in Chrome's page of extensions, which may do what a user does there. */
async function onExtensionsPage(code: string): Promise<void> {
  const { browser, extensionId } = session();
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(code.replaceAll('EXTENSION', JSON.stringify(extensionId)));
  await page.close();
}

const isChrome = () => session().name === 'chrome';

/** What wakes whatever is left of an old script: a change, a move of the pointer. */
async function stir(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('#lead')?.append(' DeepSeek, once more.'));
  await page.mouse.move(300, 300, { steps: 4 });
}

/** Opens a page and gives the extension many times as long as a first mark takes. */
async function isNotRead(): Promise<void> {
  const page = await session().open(article(story));
  await stir(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await markCount(page)).toBe(0);
}

async function isReadAgain(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await until('marks after a reload', () => markCount(page));
  await until('a card', async () => {
    await page.mouse.move(2, 2);
    await hoverText(page, '$5.6B');
    return session().cardWith(page, '$5.6');
  });
}

describe('the extension with a tab open', () => {
  it('is switched off and on', async () => {
    const page = await session().openMarked(article(story));
    const errors = complaintsOf(page);
    if (isChrome()) await onExtensionsPage('chrome.management.setEnabled(EXTENSION, false)');
    else await withAddon('await addon.disable();');
    await stir(page);
    // Firefox ends the script before it can clear the registry; its stylesheet is gone, and nothing is painted.
    if (isChrome()) await until('no marks', () => markCount(page), { holds: (n) => n === 0 });
    await isNotRead();
    expect(errors).toEqual([]);
    if (isChrome()) await onExtensionsPage('chrome.management.setEnabled(EXTENSION, true)');
    else await withAddon('await addon.enable();');
    await isReadAgain(page);
  });

  it('is updated', async () => {
    const page = await session().openMarked(article(story));
    const errors = complaintsOf(page);
    if (isChrome()) await session().browser.installExtension(built('chrome'));
    else await withAddon('await addon.reload();');
    await stir(page);
    await isReadAgain(page);
    expect(errors).toEqual([]);
  });

  it('is kept off all pages by the user, and let back', async () => {
    const allow = (allowed: boolean) =>
      isChrome()
        ? onExtensionsPage(
            `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: EXTENSION, hostAccess: '${allowed ? 'ON_ALL_SITES' : 'ON_CLICK'}' })`,
          )
        : inFirefox(
            session().browser,
            `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
             const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(session().extensionId)});
             await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension);`,
          );
    const page = await session().openMarked(article(story));
    const errors = complaintsOf(page);
    await allow(false);
    await stir(page);
    await isNotRead();
    expect(errors).toEqual([]);
    await allow(true);
    await isReadAgain(page);
  });
});

describe('a private window', () => {
  // Driven from outside, Chrome's have no extensions in them.
  it.runIf(inject('browser') === 'firefox')('is read where the user has allowed it', async () => {
    const address = session().put('/private', article(story));
    expect(await highlightsInPrivateWindow(address, { waiting: false })).toBe(0);
    await withAddon(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await addon.reload();`);
    expect(await highlightsInPrivateWindow(address, { waiting: true })).toBeGreaterThan(0);
  });
});

/** Opens an address in a private window of Firefox and counts the highlights there after at most 5 seconds, or after one. */
function highlightsInPrivateWindow(address: string, { waiting }: { waiting: boolean }) {
  return inFirefox<number>(
    session().browser,
    `const window = OpenBrowserWindow({ private: true });
     await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
     await window.delayedStartupPromise;
     const { gBrowser } = window;
     gBrowser.loadURI(Services.io.newURI(${JSON.stringify(address)}), {
       triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
     });
     const count = () => new Promise((resolve) => {
       const { messageManager } = gBrowser.selectedBrowser;
       const answer = ({ data }) => { messageManager.removeMessageListener('count', answer); resolve(data); };
       messageManager.addMessageListener('count', answer);
       messageManager.loadFrameScript('data:,sendAsyncMessage("count",content.document.readyState==="complete"?content.CSS.highlights.size:-1)', false);
     });
     const start = Date.now();
     let highlights = 0;
     while (Date.now() - start < ${waiting ? 5000 : 1500}) {
       if (gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(address)}) highlights = await count();
       if (${waiting} && highlights > 0) break;
       await new Promise((resolve) => setTimeout(resolve, 100));
     }
     window.close();
     return highlights;`,
  );
}
