/**
 * `npm run package`: builds, lints, and writes to dist/packages the Chrome and Firefox zips, the source that AMO
 * asks for, and their checksums. The same commit gives the same bytes on any machine and in any folder.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../read-options.ts';
import { folderEntries, sourceEntries } from './files.ts';
import { shippedPackages, thirdPartyText } from './licences.ts';
import { lintFirefox } from './lint.ts';
import { type Entry, zip } from './zip.ts';

const { values } = readOptions('npm run package [-- --root DIR] [--no-lint]', {
  options: {
    root: { type: 'string', default: process.cwd() },
    lint: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const { root } = values;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'dist/packages');

build();
const thirdParty: Entry = {
  path: 'THIRD-PARTY.txt',
  content: new TextEncoder().encode(thirdPartyText(shippedPackages(root))),
};
const packages: { [file: string]: Entry[] } = {
  [`second-source-chrome-${version}.zip`]: [
    ...folderEntries(join(root, 'dist/chrome')),
    thirdParty,
  ],
  [`second-source-firefox-${version}.zip`]: [
    ...folderEntries(join(root, 'dist/firefox')),
    thirdParty,
  ],
  [`second-source-source-${version}.zip`]: sourceEntries(root),
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sums: string[] = [];
for (const [file, entries] of Object.entries(packages)) {
  const content = zip(entries);
  writeFileSync(join(folder, file), content);
  sums.push(`${createHash('sha256').update(content).digest('hex')}  ${file}`);
  console.log(`${file}  ${entries.length} files, ${content.length} bytes`);
}
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));

if (values.lint) lint();

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('The build failed; nothing was packaged.');
  process.exit(1);
}

function lint(): void {
  const faults = lintFirefox(root);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('web-ext lint: no error, and no warning but the explained one.');
}
