/** Files that import each other, by whatever way round: neither can be understood, or moved, without the other. */
import { importsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** @returns each circle once, as the files along it; types count, since a reader has to follow them too */
export function circlesIn(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .map(({ specifier }) => resolve(path, specifier))
        .filter((other) => paths.has(other)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];

  function visit(path: string, way: readonly string[]): void {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const other of imports.get(path) ?? []) visit(other, [...way, path]);
    done.add(path);
  }

  for (const { path } of files) visit(path, []);
  return circles;
}

function resolve(path: string, specifier: string): string {
  return specifier.startsWith('.')
    ? new URL(specifier, `file:///${path}`).pathname.slice(1)
    : specifier;
}
