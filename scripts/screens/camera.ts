import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from '../drive/launch.ts';
import { inFirefox } from '../drive/privileged.ts';

export interface Camera {
  launched: Launched;
  theme: 'light' | 'dark';
  /** A page of its own, of this theme, waited for; closed when the work is done. */
  open<T>(url: string, wanted: PageWanted, work: (page: Page) => Promise<T>): Promise<T>;
  /** docs/screens/BROWSER/NAME-THEME.png */
  file(name: string): `${string}.png`;
}

interface PageWanted {
  /** What says that the page is drawn. */
  selector: string;
  width: number;
  height: number;
}

export function createCamera(
  launched: Launched,
  { folder, theme }: { folder: string; theme: 'light' | 'dark' },
): Camera {
  const { browser, name } = launched;
  return {
    launched,
    theme,
    file: (picture) => join(folder, `${picture}-${theme}.png`) as `${string}.png`,
    async open(url, { selector, width, height }, work) {
      await preferScheme();
      const page = await browser.newPage();
      try {
        await page.setViewport({ width, height });
        if (name === 'chrome') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        }
        // The load event of an extension's page never arrives in Firefox.
        await page.goto(url, { waitUntil: name === 'chrome' ? 'load' : [] });
        await page.waitForSelector(selector);
        return await work(page);
      } finally {
        await page.close();
      }
    },
  };

  /** Puppeteer cannot emulate media features on Firefox; a preference can. */
  async function preferScheme(): Promise<void> {
    if (name === 'chrome') return;
    const value = theme === 'dark' ? 0 : 1;
    await inFirefox(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`,
    );
  }
}
