import type { Page } from 'puppeteer-core';

/** What a page's console and its error handlers are told from now on; the list grows. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
