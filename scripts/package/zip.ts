/** Zip files that are the same bytes wherever and whenever they are made. */
import { type Zippable, zipSync } from 'fflate';

export interface Entry {
  /** With slashes, no leading one. */
  path: string;
  content: Uint8Array;
  executable?: boolean;
}

/** The earliest date a zip can hold; made of local parts, because that is how it is written. */
const noTime = new Date(1980, 0, 1);

/** @returns the zip: entries by path, one time for all, the same system and compression everywhere */
export function zip(entries: readonly Entry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, content, executable } of entries.toSorted(byPath)) {
    const mode = executable ? 0o755 : 0o644;
    files[path] = [content, { os: 3, attrs: mode << 16, mtime: noTime, level: 9 }];
  }
  return zipSync(files);
}

/** By code unit: no locale has a say in the order. */
function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
