/**
 * `npm run upkeep`: dependencies that have newer versions, known vulnerabilities, and the licences of what ships.
 * Exits 1 for a vulnerability or a licence that may not ship; what a registry does not answer is said, not passed over.
 */
import { spawnSync } from 'node:child_process';
import { shippedPackages } from './package/licences.ts';

/** Licences that ask for no more than their text beside the code. */
const permitted = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '0BSD',
]);

outdated();
vulnerable();
licences();

function outdated(): void {
  const report = npmJson(['outdated', '--json']) as {
    [name: string]: { current: string; latest: string };
  };
  if ('error' in report) {
    console.log(`Outdated: unknown. The registry did not answer: ${describe(report)}`);
    return;
  }
  const names = Object.entries(report);
  console.log(names.length === 0 ? 'Outdated: none.' : 'Outdated:');
  for (const [name, { current, latest }] of names) console.log(`  ${name} ${current} -> ${latest}`);
}

function vulnerable(): void {
  const report = npmJson(['audit', '--json']);
  const metadata = report.metadata as { vulnerabilities?: { [level: string]: number } } | undefined;
  if (!metadata?.vulnerabilities) {
    console.log(`Vulnerable: unknown. The registry's audit did not answer: ${describe(report)}`);
    return;
  }
  const { total = 0 } = metadata.vulnerabilities;
  console.log(total === 0 ? 'Vulnerable: none.' : `Vulnerable: ${total}. Run npm audit.`);
  if (total > 0) process.exitCode = 1;
}

function licences(): void {
  console.log('Licences of what ships:');
  for (const { name, version, licence } of shippedPackages(process.cwd())) {
    console.log(`  ${name} ${version}: ${licence}`);
    if (permitted.has(licence)) continue;
    console.error(`  ${licence} is not among the licences this project ships: look at it first.`);
    process.exitCode = 1;
  }
}

function npmJson(args: string[]): { [key: string]: unknown } {
  const { stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout || '{}');
  } catch {
    return { error: stdout.trim() };
  }
}

function describe(report: { [key: string]: unknown }): string {
  const { message, error } = report as { message?: string; error?: { summary?: string } | string };
  if (message) return message;
  return (typeof error === 'object' ? error.summary : error) || 'no message';
}
