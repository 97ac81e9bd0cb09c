/** A release, done for real in a clone that is thrown away. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'second-source-release-'));
const name = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' };
const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
const env = { ...process.env, ...name, ...committer };

beforeAll(() => {
  execFileSync('git', ['clone', '--quiet', root, folder], { stdio: 'pipe' });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
}

function release(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'release', '--', ...args],
    {
      cwd: folder,
      env,
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

describe('a release', () => {
  it('is refused without a section in the changelog, for an earlier version, on an unclean tree', () => {
    expect(release('99.0.0').output).toContain('CHANGELOG.md has no section "## 99.0.0"');
    expect(release('0.0.1').output).toContain('0.0.1 is earlier than');
    writeFileSync(join(folder, 'CHANGELOG.md'), '## 99.0.0\n\n- A change.\n');
    expect(release('99.0.0')).toMatchObject({
      status: 1,
      output: expect.stringContaining('not committed'),
    });
    git('commit', '--quiet', '--all', '--message', 'Tell of it');
  });

  it('dry, changes nothing', () => {
    const head = git('rev-parse', 'HEAD');
    expect(release('99.0.0', '--dry-run')).toMatchObject({ status: 0 });
    expect(git('rev-parse', 'HEAD')).toBe(head);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag', '--list', 'v99.0.0')).toBe('');
  });

  it('sets the version, packages, commits and tags', () => {
    expect(release('99.0.0')).toMatchObject({ status: 0 });
    expect(git('status', '--porcelain')).toBe('');
    expect(git('show', 'v99.0.0:package.json')).toContain('"version": "99.0.0"');
    // npm writes package.json in a form of its own, which the linter has to take.
    execFileSync('npx', ['--no-install', 'biome', 'check', 'package.json'], { cwd: folder });
    const sums = readFileSync(join(folder, 'dist/packages/SHA256SUMS'), 'utf8');
    for (const kind of ['chrome', 'firefox', 'source'])
      expect(sums).toContain(`second-source-${kind}-99.0.0.zip`);
    expect(release('99.0.0').output).toContain('The tag v99.0.0 exists');
  });
});
