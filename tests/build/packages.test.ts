/** The packages: the same bytes from any folder, nothing in them that should not be, and everything that must. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { zip } from '../../scripts/package/zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = join(root, 'dist/packages');
const copies: string[] = [];

afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

/** A copy of files in a folder of another name; the dependencies are linked. */
function copyTo(name: string, from: string, files: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-source-'));
  copies.push(copy);
  const folder = join(copy, name);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(from, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** @returns the checksums of the packages that a folder gives */
function packageIn(folder: string, timeZone: string): string {
  execFileSync('npm', ['run', '--silent', 'package', '--', '--no-lint'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, TZ: timeZone },
  });
  return readFileSync(join(folder, 'dist/packages/SHA256SUMS'), 'utf8');
}

function unpacked(kind: string): { [path: string]: Uint8Array } {
  const file = readdirSync(packages).find((name) => name.startsWith(`second-source-${kind}-`));
  return unzipSync(readFileSync(join(packages, file ?? '')));
}

describe('packages', () => {
  it('are byte-identical from two folders and in two time zones', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '' && existsSync(join(root, file)));
    const one = copyTo('one', root, files);
    const two = copyTo('two/folders/down', one, files);
    const sums = packageIn(one, 'Pacific/Auckland');
    expect(sums.trim().split('\n')).toHaveLength(3);
    expect(packageIn(two, 'America/Los_Angeles')).toBe(sums);
  });

  it('would differ if a byte did', () => {
    const content = new TextEncoder().encode('a');
    const other = new TextEncoder().encode('b');
    expect(zip([{ path: 'x', content }])).not.toEqual(zip([{ path: 'x', content: other }]));
  });

  it('do not depend on the order in which files are found', () => {
    const [a, b] = ['a', 'b'].map((path) => ({ path, content: new TextEncoder().encode(path) }));
    if (!a || !b) throw new Error('Two files.');
    expect(zip([a, b])).toEqual(zip([b, a]));
  });

  it.each(['chrome', 'firefox'])(
    '%s: no source map, no path of a machine, licences of what ships',
    (kind) => {
      const files = unpacked(kind);
      expect(Object.keys(files).filter((path) => path.endsWith('.map'))).toEqual([]);
      const texts = Object.entries(files).filter(([path]) =>
        /\.(?:js|css|html|json|txt)$/.test(path),
      );
      const telling = texts.filter(([, content]) => strFromU8(content).includes(dirname(packages)));
      expect(telling.map(([path]) => path)).toEqual([]);
      const licences = strFromU8(files['THIRD-PARTY.txt'] ?? new Uint8Array());
      expect(licences).toContain('preact');
      expect(licences).toContain('webextension-polyfill');
    },
  );

  it('hold the scripts that the notes for reviewers name, and no other in a page', () => {
    const notes = readFileSync(join(root, 'docs/store/reviewer-notes.md'), 'utf8');
    const named = [...notes.matchAll(/`([\w-]+\.js)`/g)].map(([, name]) => name).sort();
    const scripts = Object.keys(unpacked('firefox')).flatMap(
      (path) => /^src\/content\/([^/]+\.js)$/.exec(path)?.[1] ?? [],
    );
    expect(named).toEqual(scripts.sort());
  });

  it('the source holds what a reviewer builds from, and nothing that is built', () => {
    const paths = Object.keys(unpacked('source'));
    for (const needed of [
      'package.json',
      'package-lock.json',
      'vite.config.ts',
      'manifest.json',
      'README.md',
    ])
      expect(paths).toContain(needed);
    expect(paths.filter((path) => /^(?:dist|node_modules|\.cache|\.git)\//.test(path))).toEqual([]);
  });
});

describe('manifests', () => {
  it.each(['chrome', 'firefox'])('%s asks for the fewest permissions that work', (kind) => {
    const manifest = JSON.parse(strFromU8(unpacked(kind)['manifest.json'] ?? new Uint8Array()));
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.version).toBe(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    );
  });
});
