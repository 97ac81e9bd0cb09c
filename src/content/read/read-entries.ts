import type { Entry } from '../scan/entries.ts';
import { inViewFirst } from '../scan/in-view.ts';
import type { Slices } from '../scan/slices.ts';
import type { Marker } from './mark-entry.ts';
import type { TopicCount } from './topic.ts';

export interface EntryReaderOptions {
  slices: Slices;
  topic: TopicCount;
  mark: Marker;
  /** Every entry of the page. */
  all(): Iterable<Entry>;
  /** An entry's blocks have their marks now. */
  read(entry: Entry): void;
  /** What is in view has been read, or everything. */
  onProgress(): void;
}

export interface EntryReader {
  /** Has an entry read when its turn comes: its text is new. */
  add(entry: Entry): void;
  forget(entry: Entry): void;
  /** Reads all that waits, what is in view first. */
  readWaiting(): Promise<void>;
  /** Whether the page has been read once as a whole. */
  complete(): boolean;
}

/** Reads entries in slices: topic first, then what each block holds. */
export function createEntryReader(
  { slices, topic, mark, all, read, onProgress }: EntryReaderOptions,
  signal: AbortSignal,
): EntryReader {
  const waiting = new Set<Entry>();
  let complete = false;

  async function readWaiting(): Promise<void> {
    const widened = await slices.run(topic.add(unreadTexts(waiting)), signal);
    if (widened && complete) reconsider();
    const groups = await slices.run(inViewFirst([...waiting]), signal);
    if (!groups) return;
    const { near, far } = groups;
    for (const group of [near, far]) {
      for (const entry of group) {
        await readEntry(entry, group === near);
        if (signal.aborted) return;
      }
      if (group === near && near.length > 0) onProgress();
    }
    complete = true;
    onProgress();
  }

  /** The page is about more than was known: what was read before may mean more, too. */
  function reconsider(): void {
    for (const entry of all()) {
      for (const block of entry.blocks) block.marks = undefined;
      waiting.add(entry);
    }
  }

  async function readEntry(entry: Entry, urgent: boolean): Promise<void> {
    for (const block of entry.blocks) {
      if (block.marks) continue;
      const work = mark(entry, block);
      while (!work.next().done) {
        if (slices.due()) await slices.pause(urgent);
      }
    }
    if (slices.due()) await slices.pause(urgent);
    waiting.delete(entry);
    read(entry);
  }

  return {
    add: (entry) => waiting.add(entry),
    forget: (entry) => waiting.delete(entry),
    readWaiting,
    complete: () => complete,
  };
}

function unreadTexts(entries: Iterable<Entry>): string[] {
  return [...entries].flatMap(({ blocks }) =>
    blocks.filter(({ marks }) => !marks).map(({ text }) => text),
  );
}
