import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers.ts';

const sample = fileURLToPath(
  new URL('../../tests/pages/sample-article/page.html', import.meta.url),
);
const usage =
  'Usage: npm start -- [--browser chrome|firefox] [--headless] [FILE.html|FILE.txt|URL]';

export interface Arguments {
  name: BrowserName;
  headless: boolean;
  /** A file or an address: read-article.ts. */
  target: string;
}

/** What `npm start` was asked for. @throws with what is wrong, and the usage */
export function readArguments(argv: string[]): Arguments {
  const { values, positionals } = parseArguments(argv);
  if (values.browser !== 'chrome' && values.browser !== 'firefox')
    throw new Error(`--browser is chrome or firefox, not ${values.browser}.\n${usage}`);
  if (positionals.length > 1) throw new Error(`One article at a time.\n${usage}`);
  return {
    name: values.browser,
    headless: values.headless || !hasDisplay(),
    target: positionals[0] ?? sample,
  };
}

function parseArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chrome' },
        headless: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
