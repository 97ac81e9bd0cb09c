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
    const folder = join(root, 'node_modules', name);
    const manifest = read(join(folder, 'package.json'));
    found.set(name, {
      name,
      version: manifest.version,
      licence: manifest.license ?? 'not stated',
      text: licenceText(folder),
    });
    queue.push(...Object.keys(manifest.dependencies ?? {}));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of THIRD-PARTY.txt. */
export function thirdPartyText(shipped: readonly Shipped[]): string {
  const parts = shipped.map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n${'-'.repeat(60)}\n${text.trim() || 'The package has no licence file of its own.'}\n`,
  );
  return `Second Source contains parts of these packages.\n\n${parts.join('\n\n')}`;
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') : '';
}

function read(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8'));
}
