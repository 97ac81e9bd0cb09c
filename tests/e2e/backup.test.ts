/** Settings that go out through a real file, and come back from it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { inFirefox } from '../../scripts/drive/privileged.ts';
import { until } from '../../scripts/drive/until.ts';
import { defaults } from '../../src/platform/settings-schema.ts';
import { useSession } from './harness/session.ts';

const session = useSession();
const folder = mkdtempSync(join(tmpdir(), 'second-source-settings-'));
const file = join(folder, 'second-source-settings.json');

afterAll(() => rmSync(folder, { recursive: true }));

async function openOptions(): Promise<Page> {
  const { name, browser, extensionUrl } = session();
  if (name === 'chrome') {
    const cdp = await browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await inFirefox(
      browser,
      `Services.prefs.setIntPref('browser.download.folderList', 2);
       Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
       Services.prefs.setBoolPref('browser.download.useDownloadDir', true);`,
    );
  }
  const page = await browser.newPage();
  await page.goto(extensionUrl('src/options/index.html'), { waitUntil: [] });
  await page.waitForSelector('#backup .button');
  return page;
}

/** Presses one of the buttons under "Keep or move these settings". */
function press(page: Page, label: string): Promise<void> {
  return page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('#backup .button')];
    buttons.find((button) => button.textContent === wanted)?.click();
  }, label);
}

async function importFile(page: Page): Promise<void> {
  const picker = await page.waitForSelector('input[type="file"]');
  await (picker as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Waits for the line that says what was done, or what was refused. */
async function hear(page: Page, said: string): Promise<void> {
  await until(`“${said}”`, () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('[role="status"], [role="alert"]')].some((line) =>
          line.textContent?.includes(wanted),
        ),
      said,
    ),
  );
}

function stored(): Promise<unknown> {
  return session().asExtension(async (api) => (await api.storage.local.get('settings')).settings);
}

async function exported(): Promise<{ [field: string]: unknown }> {
  await until('the file', () => existsSync(file) && readFileSync(file, 'utf8').endsWith('}\n'));
  return JSON.parse(readFileSync(file, 'utf8'));
}

const changed = { ...defaults, density: 'compact', delay: 900, sites: { 'news.example': 'off' } };

describe('settings in a file', () => {
  it('are what is set, and come back after a reset', async () => {
    await session().asExtension((api, settings) => api.storage.local.set({ settings }), changed);
    const page = await openOptions();
    await press(page, 'Export to a file');
    expect(await exported()).toEqual(changed);

    await press(page, 'Reset to defaults');
    await hear(page, 'back at their defaults');
    expect(await stored()).not.toEqual(changed);

    await importFile(page);
    await hear(page, 'Settings imported');
    expect(await stored()).toEqual(changed);
    expect(await page.$eval('#sites .host', (host) => host.textContent)).toBe('news.example');
    await page.close();
  });

  it('lose nothing to a file that holds none', async () => {
    await session().asExtension((api, settings) => api.storage.local.set({ settings }), changed);
    const page = await openOptions();
    writeFileSync(file, '{ "half": ');
    await importFile(page);
    await hear(page, 'second-source-settings.json is not a settings file');
    expect(await stored()).toEqual(changed);

    writeFileSync(file, JSON.stringify({ ...changed, theme: 'dark', delay: 'soon' }));
    await importFile(page);
    await hear(page, 'but for one that the file has wrong');
    expect(await stored()).toEqual({ ...changed, theme: 'dark' });
    await page.close();
  });
});
