import { describe, expect, it } from 'vitest';
import { exitCode, readAudit, readOutdated } from '../../scripts/upkeep/answers.ts';

const audit = (levels: { [level: string]: number }) => ({ metadata: { vulnerabilities: levels } });
const clean = readAudit(audit({ low: 0, high: 0, total: 0 }), 'of what ships');
const vulnerable = readAudit(audit({ low: 0, high: 2, total: 2 }), 'of what ships');
const refused = readAudit(
  { message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } },
  'of what ships',
);

describe('an audit', () => {
  it('counts by level', () => {
    expect(clean).toEqual({ standing: 'good', lines: ['Vulnerable, of what ships: none.'] });
    expect(vulnerable.lines[0]).toContain('2 high');
  });

  it('that the registry does not answer is neither clean nor vulnerable, and says why', () => {
    expect(refused.standing).toBe('unknown');
    expect(refused.lines[0]).toMatch(/NOT CHECKED: .*405 Method Not Allowed/);
    expect(readAudit({}, 'of what ships').standing).toBe('unknown');
  });
});

describe('outdated packages', () => {
  it('are listed, and no fault', () => {
    const { standing, lines } = readOutdated({ preact: { current: '11.2.0', latest: '11.3.0' } });
    expect(standing).toBe('good');
    expect(lines[1]).toBe('  preact 11.2.0 -> 11.3.0');
    expect(readOutdated({}).lines).toEqual(['Outdated: none.']);
  });

  it('are unknown without a registry', () => {
    expect(readOutdated({ error: { summary: 'ENOTFOUND' } }).standing).toBe('unknown');
  });
});

describe('the exit code', () => {
  it('is 1 for a fault, else 2 for an unanswered question, else 0', () => {
    expect(exitCode([clean, refused, vulnerable])).toBe(1);
    expect(exitCode([clean, refused])).toBe(2);
    expect(exitCode([clean])).toBe(0);
  });
});
