/** Mozilla's own linter over the Firefox build, as the store runs it. */
import { spawnSync } from 'node:child_process';

interface Message {
  code: string;
  message: string;
  file?: string;
}

/**
 * The one warning that stays: Preact can set innerHTML when told to (`dangerouslySetInnerHTML`), so the linter
 * finds the assignment in every bundle that contains Preact. The project never uses it; a test sees to that.
 */
const explained = 'UNSAFE_VAR_ASSIGNMENT';

/** @returns every error, and every warning but the explained one, as lines; empty where all is well */
export function lintFirefox(root: string): string[] {
  const { stdout, stderr } = spawnSync(
    'npx',
    [
      '--no-install',
      'web-ext',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--output',
      'json',
      '--boring',
    ],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const start = stdout.indexOf('{');
  if (start < 0) return [`web-ext lint gave no report: ${stderr.trim()}`];
  const report: { errors: Message[]; warnings: Message[] } = JSON.parse(stdout.slice(start));
  return [...report.errors, ...report.warnings.filter(({ code }) => code !== explained)].map(
    ({ code, message, file }) => `${code} ${file ?? ''}: ${message}`,
  );
}
