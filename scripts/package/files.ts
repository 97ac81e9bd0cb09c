/** Which files go into which package. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './zip.ts';

/** Never part of the source, also where no git tells. */
const generated = /^(?:node_modules|dist|\.cache|\.git)(?:\/|$)/;

/** Every file below a folder. */
export function folderEntries(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      content: new Uint8Array(readFileSync(join(folder, path))),
    }));
}

/** The project's own files: what git tracks, or in an unpacked source package all but what is generated. */
export function sourceEntries(root: string): Entry[] {
  const paths = existsSync(join(root, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
        .split('\0')
        .filter((path) => path !== '' && existsSync(join(root, path)))
    : walk(root, '');
  return paths.map((path) => ({
    path,
    content: new Uint8Array(readFileSync(join(root, path))),
    executable: path === '.ci/run',
  }));
}

function walk(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (generated.test(path)) return [];
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}
