/**
 * One reading of a page, from its text to its marks, kept up to date until the signal aborts:
 * entries (text) -> topic -> judged matches -> marks -> paint. What is in view is read first; after a
 * change only the blocks whose text is new are read again.
 */
import type { Judge } from '../../judge/judge.ts';
import type { PageIdentity } from '../../judge/types.ts';
import type { Settings } from '../../platform/settings-types.ts';
import type { Recogniser } from '../../recognise/types.ts';
import { createEntries } from '../scan/entries.ts';
import { scanChanges } from '../scan/scan-changes.ts';
import { createSlices } from '../scan/slices.ts';
import { type Changes, watchChanges } from '../scan/watch-changes.ts';
import { createMarker } from './mark-entry.ts';
import { createMarkedEntries } from './marked-entries.ts';
import type { PlacedMark } from './placed-mark.ts';
import { createEntryReader } from './read-entries.ts';
import { createTopicCount } from './topic.ts';

export interface ReadingOptions {
  recogniser: Recogniser;
  judge: Judge;
  page: PageIdentity;
  published?: string;
  settings(): Settings;
  /** Marks were added, removed, shown or hidden. */
  onChange(): void;
}

export interface Reading {
  /** The marks that can be seen now, in the order of the page. */
  marks(): PlacedMark[];
  /** Those whose text stands in an element's own lines. */
  marksIn(container: Node): PlacedMark[];
  find(key: string): PlacedMark | undefined;
  /** All text that was read, in no certain order. */
  text(): string;
  /** Whether the page has been read once as a whole. */
  complete(): boolean;
  /** After a change of settings, or of the page's colours. */
  repaint(): void;
  /** Looks into everything again, for what no observer is told of. */
  readAll(): void;
  /** The shadow root of a host, open or closed, where one was found. */
  rootOf(host: Element): ShadowRoot | undefined;
}

export function startReading(options: ReadingOptions, signal: AbortSignal): Reading {
  const { recogniser, judge, page, published, settings, onChange } = options;
  const slices = createSlices();
  const topic = createTopicCount(recogniser, {
    title: page.title,
    ...(published !== undefined && { published }),
  });
  const roots = new Map<Element, ShadowRoot>();
  const marked = createMarkedEntries({ settings, onChange }, signal);
  const entries = createEntries({
    changed: (entry) => reader.add(entry),
    removed(entry) {
      reader.forget(entry);
      marked.forget(entry);
    },
    foundRoot(root) {
      roots.set(root.host, root);
      changes.observe(root);
    },
  });
  const reader = createEntryReader(
    {
      slices,
      topic,
      mark: createMarker({ recogniser, judge, topic: topic.topic }),
      all: entries.all,
      read: marked.update,
      onProgress: onChange,
    },
    signal,
  );
  const changes = watchChanges(
    { onText: marked.clearNode, marked: marked.containers, read: readChanges },
    signal,
  );

  async function readChanges({ added, touched, all }: Changes): Promise<void> {
    slices.begin();
    entries.prune();
    await slices.run(all ? scanAll() : scanChanges(entries, { added, touched }), signal);
    await reader.readWaiting();
    marked.restore();
  }

  function* scanAll(): Generator<void> {
    if (document.body) yield* entries.scan(document.body);
    for (const [host, root] of roots) {
      if (root.isConnected) yield* entries.scan(root);
      else roots.delete(host);
    }
  }

  changes.observe(document);
  slices.pause(true).then(changes.readAll);

  return {
    marks: marked.visible,
    marksIn(container) {
      const entry = entries.get(container as Element);
      return entry ? marked.visibleIn(entry) : [];
    },
    find: (key) => marked.visible().find(({ mark }) => mark.key === key),
    complete: reader.complete,
    text: () =>
      [...entries.all()].flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n'),
    rootOf: (host) => roots.get(host),
    repaint: marked.repaint,
    readAll: changes.readAll,
  };
}
