/** The second half of `npm start`: builds, serves the article, and opens it in a real browser with the extension. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../browsers.ts';
import { type Launched, launch } from '../drive/launch.ts';
import { serve } from '../drive/serve.ts';
import { readArguments } from './arguments.ts';
import { readArticle } from './read-article.ts';
import { report } from './report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
    // A saved page's scripts and frames may fail, and Firefox takes that for a failure of the page.
    await page.goto(address, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
      if (article.url) throw error;
    });
    if (headless) await report(browser, page, article);
    else await wait(browser, address);
  } finally {
    await browser.close();
    await server.close();
  }
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
