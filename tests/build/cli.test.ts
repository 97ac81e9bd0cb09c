/** The command line as a package that somebody installs. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'second-source-cli-'));
const unpacked = join(folder, 'package');

beforeAll(() => {
  rmSync(join(root, 'dist/cli'), { recursive: true, force: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: root,
    stdio: 'pipe',
  });
  const [tarball = ''] = readdirSync(folder);
  execFileSync('tar', ['-xzf', tarball], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function annotate(...args: string[]): string {
  const program = join(unpacked, 'dist/cli/annotate.js');
  return execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
}

describe('the packed command line', () => {
  it('runs by itself, on text and on a page', () => {
    writeFileSync(join(folder, 'a.txt'), 'DeepSeek rose, and Nvidia fell 17%.');
    writeFileSync(
      join(folder, 'a.html'),
      '<title>A</title><p>DeepSeek rose, and Nvidia fell 17%.</p>',
    );
    expect(annotate('--help')).toMatch(/^Usage: annotate/);
    expect(annotate('a.txt')).toContain('"figure":"nvidia-share-fall"');
    expect(annotate('--html', 'a.html')).toContain('"figure":"nvidia-share-fall"');
  });

  it('holds nothing but itself, and the licences of what is in it', () => {
    const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$|LICENSE/.test(file),
    );
    const expected = ['LICENSE', 'README.md', 'annotate.js', 'THIRD-PARTY.txt', 'package.json'];
    for (const file of expected) expect(files.some((path) => path.endsWith(file))).toBe(true);
    expect(files.filter((file) => file.startsWith('src') || file.endsWith('.map'))).toEqual([]);
    const licences = readFileSync(join(unpacked, 'dist/cli/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['@mozilla/readability', 'happy-dom']) expect(licences).toContain(name);
  });
});
