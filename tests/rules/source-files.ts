import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** Below the folder asked for, with slashes. */
  path: string;
  text: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All files below a folder of the project whose names match, in order of path. */
export function filesBelow(folder: string, name: RegExp): SourceFile[] {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(resolve(root, folder, path), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
