/** `find-browsers`: prints the browsers the tests will use, installed where that can be done; exits 1 where one is missing. */
import { requireBrowser } from './browsers.ts';

for (const name of ['chrome', 'firefox'] as const) {
  try {
    console.log(`${name}: ${requireBrowser(name)}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
