/** `find-browsers [--install]`: prints the browsers the tests will use; says how to install a missing one and exits 1. */
import { type BrowserName, findBrowser, requireBrowser } from './browsers.ts';

const find = process.argv.includes('--install') ? requireBrowser : findBrowser;

for (const name of ['chrome', 'firefox'] satisfies BrowserName[]) {
  try {
    console.log(`${name}: ${find(name) ?? 'not found'}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
