/**
 * `npm run release -- X.Y.Z [--dry-run]`: the version's one home is package.json; the manifests are derived from it.
 * Checks that the tree is clean and the changelog tells of the version, sets it, packages, commits and tags. A version
 * that package.json has already, and no tag, is only packaged and tagged. With --dry-run it says what it would do.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

type Step = [command: string, parameters: string[]];

try {
  release(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function release(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const [version] = positionals;
  if (!version || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error('Usage: npm run release -- X.Y.Z [--dry-run]');

  const { version: current } = JSON.parse(readFileSync('package.json', 'utf8'));
  const isSet = version === current;
  const faults = [
    isSet || isLater(version, current) ? '' : `${version} is earlier than ${current}.`,
    changesOf(version) ? '' : `CHANGELOG.md has no section "## ${version}" with something in it.`,
    git('status', '--porcelain') === '' ? '' : 'There are changes that are not committed.',
    git('tag', '--list', `v${version}`) === '' ? '' : `The tag v${version} exists.`,
  ].filter(Boolean);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const set: Step = ['npm', ['version', version, '--no-git-tag-version']];
  const files = ['package.json', 'package-lock.json'];
  const commit: Step = ['git', ['commit', '-m', `Release ${version}`, '--', ...files]];
  const steps: Step[] = [
    ...(isSet ? [] : [set]),
    ['npm', ['run', '--silent', 'package']],
    ...(isSet ? [] : [commit]),
    ['git', ['tag', '-a', `v${version}`, '-m', `Second Source ${version}`]],
  ];
  for (const [command, parameters] of steps) {
    console.log(`${command} ${parameters.join(' ')}`);
    if (!values['dry-run']) run(command, parameters);
  }
  console.log(
    values['dry-run']
      ? 'Dry run: nothing was changed.'
      : `Done. Push the tag, and give the stores the packages in dist/packages (docs/store/README.md).`,
  );
}

function run(command: string, parameters: string[]): void {
  const shell = command === 'npm' && process.platform === 'win32';
  execFileSync(command, parameters, { stdio: 'inherit', shell });
}

function isLater(version: string, current: string): boolean {
  const [a, b] = [version, current].map((one) => one.split('.').map(Number));
  const at = a?.findIndex((part, n) => part !== b?.[n]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

/** @returns what the changelog says of a version; '' where it says nothing */
function changesOf(version: string): string {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
  const section = sections.find((one) => one.split(/\s/)[0] === version) ?? '';
  return section.split('\n').slice(1).join('\n').trim();
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
