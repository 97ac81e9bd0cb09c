import { sharedNames } from './shared-code.ts';

/**
 * Names of built files, from the two last parts of what they are made of: `popup-index.js`, `de-messages.js`. The
 * bundler's own numbers for equal names follow the order in which files happen to be ready, and its hashes the
 * folder that the project lies in: neither gives the same package twice.
 */
interface Named {
  name?: string | undefined;
  facadeModuleId?: string | null;
  moduleIds?: string[];
}

/** @returns a chunk's file name below the build's folder; one without an entry of its own is shared by others */
export function chunkFile({ name = 'chunk', facadeModuleId, moduleIds = [] }: Named): string {
  if (facadeModuleId) return `assets/${lastParts(facadeModuleId)}.js`;
  if (sharedNames.includes(name)) return `assets/shared-${name}.js`;
  const last = moduleIds.at(-1);
  return `assets/shared-${last ? lastParts(last) : name}.js`;
}

/** @returns an asset's file name below the build's folder */
export function assetFile({ originalFileNames }: { originalFileNames: string[] }): string {
  const [original] = originalFileNames;
  return original ? `assets/${lastParts(original)}[extname]` : 'assets/[name][extname]';
}

function lastParts(id: string): string {
  const path = id.replaceAll('\\', '/').split('?')[0] ?? id;
  const parts = path.split('/').filter((part) => /^[\w.@-]+$/.test(part));
  return parts
    .slice(-2)
    .join('-')
    .replace(/\.\w+$/, '')
    .replace(/[^\w-]/g, '');
}
