/** What the extension has painted in a page, read from the registry that it shares with the page. */
import type { Page } from 'puppeteer-core';

/** Highlight name -> number of marks; names without marks are left out. */
export type Marks = { [name: string]: number };

/** @param prefix of the extension's highlight names */
export function marksOf(page: Page, prefix = 'second-source'): Promise<Marks> {
  return page.evaluate((start) => {
    const sizes: { [name: string]: number } = {};
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith(start) && highlight.size > 0) sizes[name] = highlight.size;
    return sizes;
  }, prefix);
}

/** All marks of a page. */
export async function markCount(page: Page): Promise<number> {
  return Object.values(await marksOf(page)).reduce((sum, size) => sum + size, 0);
}
