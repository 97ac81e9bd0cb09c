import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The built extension for a browser: dist, or the folder named by SECOND_SOURCE_BUILD (the unpacked packages). */
export function built(browser: BrowserName): string {
  return join(process.env.SECOND_SOURCE_BUILD ?? dist, browser);
}
