import { readDatasetFile } from '../../scripts/dataset/files.ts';
import type { FileName } from '../../scripts/dataset/read-dataset.ts';

type Json = Record<string, unknown>;

/** The tree's files, one of them changed: what `validateDataset` reads instead of the tree. */
export function edited(name: FileName, change: (content: Json[]) => void) {
  return (file: FileName): string => {
    if (file !== name) return readDatasetFile(file);
    const content = JSON.parse(readDatasetFile(file));
    change(content);
    return JSON.stringify(content);
  };
}

/** The record with this id, to be changed in place. @throws where there is none */
export function record(content: Json[], id: string): Json {
  const found = content.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

/** A record's report by its place. @throws where there is none */
export function report(content: Json[], id: string, place: number): Json {
  const found = (record(content, id).reports as Json[])[place];
  if (found === undefined) throw new Error(`${id} has no report ${place}`);
  return found;
}
