/**
 * What every command needs before the project's own dependencies exist: plain Node, no imports from npm.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Says what to do and ends the process where this Node is too old for the project's tools. */
export function checkNode() {
  const wanted = readJson('package.json').engines.node.replace('>=', '').split('.').map(Number);
  const here = process.versions.node.split('.').map(Number);
  const older = here[0] < wanted[0] || (here[0] === wanted[0] && (here[1] ?? 0) < (wanted[1] ?? 0));
  if (!older) return;
  console.error(
    `Second Source needs Node ${wanted.join('.')} or later, and this is ${process.versions.node}. Get it from https://nodejs.org or your system's packages.`,
  );
  process.exit(1);
}

/**
 * Runs `npm ci` when node_modules is missing or not what package-lock.json says. Where a registry lacks the packages
 * of other systems, npm ci refuses a lock file that names them: then `npm install`, which keeps to the same versions.
 */
export function ensureDependencies() {
  if (areInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  const options = { shell: process.platform === 'win32' };
  if (run('npm', ['ci', '--no-audit', '--no-fund'], options) === 0) return;
  console.log('npm ci did not succeed; trying npm install …');
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], options) === 0) return;
  console.error(
    'The dependencies could not be installed. npm says why above; a registry may be out of reach.',
  );
  process.exit(1);
}

/**
 * Runs a command in the project's folder with its output shown.
 * @returns its exit code; 1 where it could not be started or was ended by a signal
 */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status ?? 1;
}

/** Runs a TypeScript file of the project. @returns its exit code */
export function runScript(file, args = [], options = {}) {
  return run(process.execPath, ['--import', 'tsx', file, ...args], options);
}

/** Runs a command that a dependency installed (biome, tsc, vitest). @returns its exit code */
export function runTool(name, args, options = {}) {
  return run('npx', ['--no-install', name, ...args], {
    shell: process.platform === 'win32',
    ...options,
  });
}

function areInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, entry]) =>
      path === '' || isForOthers(entry) || present[path]?.version === entry.version,
  );
}

/** npm leaves out what another system or no one here needs. */
function isForOthers(entry) {
  return entry.optional || entry.devOptional || entry.peer;
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
