/** Sizes of the built scripts, and what they may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from './budgets.json' with { type: 'json' };

export interface BuiltFile {
  /** Below the build's folder, with slashes. */
  path: string;
  bytes: number;
  gzip: number;
}

/** Every script and stylesheet of a build, by path. */
export function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|css)$/.test(path))
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return {
        path: path.replaceAll('\\', '/'),
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * @param limits name -> gzip bytes, by default what no build may exceed; a name
 *   stands for the scripts that begin with it or lie in a folder of that name, `a+b` for both. Of the languages, of
 *   which a page gets one, the largest counts.
 * @returns what is too large or missing, one sentence each; empty where all is well
 */
export function oversized(
  files: readonly BuiltFile[],
  limits: { [name: string]: number } = budgets.gzipBytes,
): string[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    const parts = name.split('+').map((prefix) => scriptsNamed(files, prefix));
    if (parts[0]?.length === 0) return [`There is no script named ${name}*.js in the build.`];
    const gzip = parts.reduce((sum, part) => sum + loaded(part), 0);
    if (gzip <= limit) return [];
    return [`${name} is ${gzip} bytes gzipped and may be ${limit}: see npm run bundle-report.`];
  });
}

function scriptsNamed(files: readonly BuiltFile[], name: string): BuiltFile[] {
  return files.filter(
    ({ path }) => path.endsWith('.js') && (basename(path).startsWith(name) || isIn(path, name)),
  );
}

function isIn(path: string, folder: string): boolean {
  return basename(dirname(path)) === folder;
}

function loaded(files: readonly BuiltFile[]): number {
  const sizesOf = (some: readonly BuiltFile[]) => some.map(({ gzip }) => gzip);
  const alternatives = sizesOf(files.filter(({ path }) => isIn(path, 'languages')));
  const always = sizesOf(files.filter(({ path }) => !isIn(path, 'languages')));
  return always.reduce((sum, gzip) => sum + gzip, 0) + Math.max(0, ...alternatives);
}
