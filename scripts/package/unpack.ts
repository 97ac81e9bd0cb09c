/** `unpack FOLDER`: the packed extensions of dist/packages as FOLDER/chrome and FOLDER/firefox, for a browser to load. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const packages = 'dist/packages';
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: unpack FOLDER');

rmSync(folder, { recursive: true, force: true });
for (const browser of ['chrome', 'firefox']) {
  const file = readdirSync(packages).find((name) => name.startsWith(`second-source-${browser}-`));
  if (!file)
    throw new Error(`No package for ${browser} in ${packages}: run npm run package first.`);
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join(packages, file))))) {
    const target = join(folder, browser, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
