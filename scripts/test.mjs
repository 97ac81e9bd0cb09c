/**
 * `npm test`: everything that must hold before a change is merged, from a fresh clone. Each step runs
 * whatever the one before it gave, and the last line counts them: "N passed, N failed".
 * `--fast` (`npm run check`) stops before the build and the real browsers.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkNode, ensureDependencies, root, run, runScript, runTool } from './setup.mjs';

const fast = process.argv.includes('--fast');
const reports = join(root, '.cache/reports');
const unpacked = join(root, '.cache/unpacked');

checkNode();
ensureDependencies();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const tally = { passed: 0, failed: 0 };
const failures = [];
step('Browsers', () => runScript('scripts/find-browsers.ts'));
step('Format and lint', () => runTool('biome', ['check', '.']));
step('Types', () => npmRun('types'));
step('Nothing unused', () => npmRun('unused'));
step('Dataset', () => npmRun('check-dataset'));
vitest('Unit tests', ['unit', 'dom', 'browser']);
if (!fast && step('Build and packages', () => npmRun('package'))) {
  vitest('The packages', ['build']);
  // What the browsers are given is what the stores are given: the zips, unpacked.
  if (step('Unpack', () => runScript('scripts/package/unpack.ts', [unpacked]))) {
    vitest('Chromium', ['chrome'], { SECOND_SOURCE_BUILD: unpacked });
    vitest('Firefox', ['firefox'], { SECOND_SOURCE_BUILD: unpacked });
  }
}

if (failures.length > 0) console.log(`\n── Failed\n${failures.join('\n')}`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);

/** One check that passes or fails as a whole. @returns whether it passed */
function step(title, check) {
  announce(title);
  const passed = check() === 0;
  tally[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(`✗ ${title}`);
  return passed;
}

/** Runs vitest projects and adds their tests to the count; a run that breaks without a failing test counts as one. */
function vitest(title, projects, environment = {}) {
  announce(title);
  const report = join(reports, `${projects.join('-')}.json`);
  const code = runTool(
    'vitest',
    [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { ...process.env, ...environment } },
  );
  const { numPassedTests = 0, testResults = [] } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  const failed = testResults.flatMap(failuresOf);
  if (failed.length === 0 && code !== 0) failed.push(`✗ ${title}: ended with ${code}`);
  failures.push(...failed);
  tally.passed += numPassedTests;
  tally.failed += failed.length;
}

/** @returns each failed test of a file with the first line of what it said; a log's end is what people are shown */
function failuresOf({ name, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return message ? [`✗ ${file}: ${firstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages: [reason = ''] }) =>
      `✗ ${file}: ${fullName}\n    ${firstLine(reason)}`,
  );
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}

function npmRun(script) {
  return run('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
}

function announce(title) {
  console.log(`\n── ${title}`);
}
