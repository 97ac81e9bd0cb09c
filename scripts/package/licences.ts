/** Who else's work ships, and on what terms: THIRD-PARTY.txt in every package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** The licence's text, as the package has it; '' where it has none. */
  text: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: { [name: string]: string };
}

/** The project's dependencies and theirs, by name: nothing else can be in a built file. */
export function shippedPackages(root: string): Shipped[] {
  const found = new Map<string, Shipped>();
  const queue = Object.keys(read(join(root, 'package.json')).dependencies ?? {});
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    found.set(name, installedPackage(root, name));
    queue.push(...Object.keys(manifestOf(root, name).dependencies ?? {}));
  }
  return [...found.values()].sort(byName);
}

/** The packages that modules of a bundle come from, by name. @param ids the modules' files */
export function bundledPackages(root: string, ids: readonly string[]): Shipped[] {
  const names = ids.flatMap((id) => {
    const path = id.replaceAll('\\', '/');
    return /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [];
  });
  return [...new Set(names)].map((name) => installedPackage(root, name)).sort(byName);
}

/** The text of THIRD-PARTY.txt. */
export function thirdPartyText(shipped: readonly Shipped[]): string {
  const parts = shipped.map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n${'-'.repeat(60)}\n${text.trim() || 'The package has no licence file of its own.'}\n`,
  );
  return `Second Source contains parts of these packages.\n\n${parts.join('\n\n')}`;
}

function installedPackage(root: string, name: string): Shipped {
  const { version, license } = manifestOf(root, name);
  const text = licenceText(join(root, 'node_modules', name));
  return { name, version, licence: license ?? 'not stated', text };
}

function manifestOf(root: string, name: string): Manifest {
  return read(join(root, 'node_modules', name, 'package.json'));
}

function byName(a: Shipped, b: Shipped): number {
  return a.name < b.name ? -1 : 1;
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') : '';
}

function read(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8'));
}
