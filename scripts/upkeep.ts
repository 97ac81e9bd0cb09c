/**
 * `npm run upkeep`: dependencies that have newer versions, known vulnerabilities, and the licences of what ships.
 * Exits 1 for a vulnerability or a licence that may not ship, 2 where a registry left a question without an answer.
 */
import { spawnSync } from 'node:child_process';
import { type Shipped, shippedPackages } from './package/licences.ts';
import { type Answer, exitCode, type Report, readAudit, readOutdated } from './upkeep/answers.ts';

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

const answers = [
  readOutdated(npmJson('outdated')),
  readAudit(npmJson('audit', '--omit=dev'), 'of what ships'),
  readAudit(npmJson('audit'), 'with the tools'),
  readLicences(shippedPackages(process.cwd())),
];
for (const { standing, lines } of answers)
  for (const line of lines) (standing === 'good' ? console.log : console.error)(line);
process.exitCode = exitCode(answers);

function readLicences(shipped: readonly Shipped[]): Answer {
  const refused = shipped.filter(({ licence }) => !permitted.has(licence));
  return {
    standing: refused.length === 0 ? 'good' : 'bad',
    lines: [
      'Licences of what ships:',
      ...shipped.map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`),
      ...refused.map(
        ({ name, licence }) => `${name}: ${licence} is not a licence this project ships.`,
      ),
    ],
  };
}

function npmJson(...args: string[]): Report {
  const { stdout, stderr } = spawnSync('npm', [...args, '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // A silent npm is fine for "nothing is outdated"; a silent audit is caught by what it lacks.
  if (stdout.trim() === '' && stderr.trim() === '') return {};
  try {
    return JSON.parse(stdout);
  } catch {
    return { error: (stdout || stderr).trim().split('\n')[0] };
  }
}
