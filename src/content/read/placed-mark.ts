import type { Entry, EntryBlock } from '../scan/entries.ts';
import { elementOf } from '../scan/in-view.ts';
import type { Mark } from './mark.ts';

/** A mark and where it stands now. */
export interface PlacedMark {
  mark: Mark;
  entry: Entry;
  block: EntryBlock;
}

/** An entry's marks in the order of its text. */
export function placedMarks(entry: Entry): PlacedMark[] {
  return entry.blocks.flatMap((block) =>
    [...(block.marks ?? [])].sort(byPlace).map((mark) => ({ mark, entry, block })),
  );
}

function byPlace(a: Mark, b: Mark): number {
  return a.judged.match.start - b.judged.match.start;
}

/** Compares entries by the order of the page; a shadow root stands where its host does. */
export function byPage(a: Entry, b: Entry): number {
  const first = inLight(a);
  const second = inLight(b);
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function inLight(entry: Entry): Element {
  let element = elementOf(entry);
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = element.getRootNode()) {
    element = root.host;
  }
  return element;
}
