import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * The built extension for a browser: dist, or the folder named by SECOND_SOURCE_BUILD (the unpacked packages).
 * @throws where nothing is built
 */
export function built(browser: BrowserName): string {
  const folder = join(process.env.SECOND_SOURCE_BUILD ?? dist, browser);
  if (existsSync(folder)) return folder;
  throw new Error(`${folder} is not there. Run \`npm run build\` first.`);
}
