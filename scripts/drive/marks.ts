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

/** The words under each mark of a page and its open and closed shadow roots, in no order. */
export function markedTexts(page: Page, prefix = 'second-source'): Promise<string[]> {
  return page.evaluate((start) => {
    const texts: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(start)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        texts.push(range.toString());
      }
    }
    return texts;
  }, prefix);
}
