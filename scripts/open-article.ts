/** The second half of `npm start`: builds, serves the article, and opens it in a real browser with the extension. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Article, readArticle } from './article.ts';
import { type BrowserName, requireBrowser } from './browsers.ts';
import { cardText } from './drive/card.ts';
import { type Launched, launch } from './drive/launch.ts';
import { markCount } from './drive/marks.ts';
import { openPopup, type Popup } from './drive/popup.ts';
import { serve } from './drive/serve.ts';
import { until } from './drive/until.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'tests/pages/sample-article/page.html');
const usage =
  'Usage: npm start -- [--browser chrome|firefox] [--headless] [FILE.html|FILE.txt|URL]';

/** Milliseconds without a change after which the popup's text is taken as settled. */
const calm = 500;

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function main(argv: string[]): Promise<void> {
  const { name, headless, target } = readArguments(argv);
  const article = readArticle(target);
  requireBrowser(name);
  build();

  const server = await serve((path) => (path === '/article' ? article.page : undefined));
  const address = article.url ?? `${server.origin}/article`;
  const browser = await launch(name, { extension: join(root, 'dist', name), headless });
  try {
    const page = await browser.browser.newPage();
    await page.goto(address);
    if (headless) await report(browser, page, article);
    else await wait(browser, address);
  } finally {
    await browser.close();
    await server.close();
  }
}

function readArguments(argv: string[]): { name: BrowserName; headless: boolean; target: string } {
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

function build(): void {
  console.log('Building …');
  try {
    execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`The build failed:\n${stdout ?? ''}${stderr ?? ''}`);
  }
}

/** In a window: the reader's turn, until they close it. */
async function wait({ browser }: Launched, address: string): Promise<void> {
  console.log(`${address}
Rest the pointer on an underlined name or figure; Alt+. steps to the next finding. The toolbar
button (in Chrome under the puzzle piece) has the summary. Close the window to end.`);
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

/** Without a display: what the extension found, in its own popup's words, and pictures of it. */
async function report(
  launched: Launched,
  page: Awaited<ReturnType<Launched['browser']['newPage']>>,
  article: Article,
): Promise<void> {
  await until('marks', () => markCount(page), { timeout: 10_000 }).catch(() => undefined);
  const popup = await openPopup(launched, page, 'src/popup/index.html');
  const lines = await settledText(popup);
  console.log(`\n${(await page.title()) || article.title}\n${'─'.repeat(60)}\n${lines}\n`);

  const folder = join(root, '.cache/start');
  mkdirSync(folder, { recursive: true });
  const popupPicture = join(folder, `${launched.name}-popup.png`) as `${string}.png`;
  const pagePicture = join(folder, `${launched.name}-page.png`) as `${string}.png`;
  await popup.picture(popupPicture);
  await showFirst(popup);
  await until('the card', () => cardText(launched, page)).catch(() =>
    console.log('Nothing on this page opens a card.'),
  );
  await page.screenshot({ path: pagePicture });
  console.log(`The popup: ${popupPicture}\nThe page:  ${pagePicture}`);
}

/** The popup's text once it has stopped changing. */
async function settledText(popup: Popup): Promise<string> {
  let last = '';
  let since = performance.now();
  return until('the popup to settle', () => popup.evaluate(visibleText), {
    holds: (text) => {
      if (text !== last) since = performance.now();
      last = text;
      return text !== '' && performance.now() - since > calm;
    },
  });
}

function visibleText(window: Window): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  return window.document.body.innerText.replace(/\n\s*\n/g, '\n').trim();
}

/** Presses the first button that jumps to a finding. */
async function showFirst(popup: Popup): Promise<void> {
  await popup.act((window) => {
    window.document.querySelector<HTMLElement>('button[aria-label^="Show"]')?.click();
  });
}
