/** What npm's reports say, and what it means for `npm run upkeep`. */

/** `unknown` is an answer of its own: a registry that keeps silent is not one that finds nothing. */
export type Standing = 'good' | 'bad' | 'unknown';

export interface Answer {
  standing: Standing;
  lines: string[];
}

/** What npm printed with --json: the report, or an account of what went wrong. */
export type Report = { [key: string]: unknown };

/** @param scope what was asked about: "of what ships", "with the tools" */
export function readAudit(report: Report, scope: string): Answer {
  const { vulnerabilities } = (report.metadata ?? {}) as {
    vulnerabilities?: { [level: string]: number };
  };
  if (vulnerabilities?.total === undefined) return unanswered(`Vulnerable, ${scope}`, report);
  const { total, ...levels } = vulnerabilities;
  if (total === 0) return { standing: 'good', lines: [`Vulnerable, ${scope}: none.`] };
  const counts = Object.entries(levels).flatMap(([level, n]) => (n > 0 ? [`${n} ${level}`] : []));
  return {
    standing: 'bad',
    lines: [`Vulnerable, ${scope}: ${counts.join(', ')}. \`npm audit\` names them.`],
  };
}

/** A newer version is news, not a fault. */
export function readOutdated(report: Report): Answer {
  if ('error' in report) return unanswered('Outdated', report);
  const names = Object.entries(report as { [name: string]: { current: string; latest: string } });
  if (names.length === 0) return { standing: 'good', lines: ['Outdated: none.'] };
  return {
    standing: 'good',
    lines: [
      'Outdated:',
      ...names.map(([name, { current, latest }]) => `  ${name} ${current} -> ${latest}`),
    ],
  };
}

/** @returns 1 where anything is bad, 2 where nothing is but something could not be asked, else 0 */
export function exitCode(answers: readonly Answer[]): 0 | 1 | 2 {
  if (answers.some(({ standing }) => standing === 'bad')) return 1;
  return answers.some(({ standing }) => standing === 'unknown') ? 2 : 0;
}

function unanswered(subject: string, report: Report): Answer {
  const { message, error } = report as { message?: string; error?: { summary?: string } | string };
  const summary = typeof error === 'object' ? error.summary : error;
  const why = message || summary || 'npm printed nothing';
  return {
    standing: 'unknown',
    lines: [`${subject}: NOT CHECKED: the registry did not answer (${why}).`],
  };
}
