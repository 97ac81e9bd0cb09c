/**
 * One reading of a page, from its text to its marks, kept up to date until the signal aborts:
 * entries (text) -> topic -> judged matches -> marks -> paint. What is in view is read first; after a
 * change only the blocks whose text is new are read again.
 */
import type { Judge } from '../judge/judge.ts';
import type { PageIdentity } from '../judge/types.ts';
import type { Settings } from '../platform/settings-types.ts';
import type { Recogniser } from '../recognise/types.ts';
import { adoptMarks } from './paint/adopt-marks.ts';
import { shadeOf } from './paint/shade.ts';
import { createPainter } from './paint.ts';
import { createMarker } from './read/mark-entry.ts';
import { isWanted, type PlacedMark } from './read/marks.ts';
import { byPage, placedMarks } from './read/page-order.ts';
import { createTopicCount } from './read/topic.ts';
import { createEntries, type Entry } from './scan/entries.ts';
import { elementOf, inViewFirst, isShown } from './scan/in-view.ts';
import { createSlices } from './scan/slices.ts';
import { type Changes, watchChanges } from './scan/watch-changes.ts';
import { watchShown } from './scan/watch-shown.ts';

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
  /** The shadow root of a host, open or closed, where one was found. */
  rootOf(host: Element): ShadowRoot | undefined;
}

export function startReading(options: ReadingOptions, signal: AbortSignal): Reading {
  const { recogniser, judge, page, published, settings, onChange } = options;
  const slices = createSlices();
  const painter = createPainter((style) => settings().lines[style], signal);
  const topic = createTopicCount(recogniser, {
    title: page.title,
    ...(published !== undefined && { published }),
  });
  const mark = createMarker({ recogniser, judge, topic: topic.topic });
  const roots = new Set<ShadowRoot>();
  const byHost = new WeakMap<Element, ShadowRoot>();
  const withMarks = new Set<Entry>();
  const fresh = new Set<Entry>();
  let complete = false;

  const entries = createEntries({
    changed: (entry) => fresh.add(entry),
    removed(entry) {
      fresh.delete(entry);
      withMarks.delete(entry);
      painter.clear(entry);
      shown.forget(entry);
    },
    foundRoot(root) {
      if (roots.has(root)) return;
      roots.add(root);
      byHost.set(root.host, root);
      changes.observe(root);
    },
  });
  const shown = watchShown((entry) => {
    paint(entry);
    onChange();
  }, signal);
  const changes = watchChanges(
    {
      onText: painter.clearNode,
      marked: () => [...withMarks].map((e) => e.container),
      read: readChanges,
    },
    signal,
  );

  async function readChanges({ added, touched, all }: Changes): Promise<void> {
    slices.begin();
    entries.prune();
    if (all) {
      if (document.body) await slices.run(entries.scan(document.body), signal);
      for (const root of roots) {
        if (root.isConnected) await slices.run(entries.scan(root), signal);
        else roots.delete(root);
      }
    } else await slices.run(scanChanged(added, touched), signal);
    await readFresh();
    painter.restore();
  }

  function* scanChanged(added: Set<Node>, touched: Set<Node>): Generator<void> {
    const containers = new Set<Element | ShadowRoot>();
    for (const node of [...added, ...touched]) {
      yield;
      if (!node.isConnected) continue;
      const container = entries.containerOf(node);
      if (!container) continue;
      if (container === node && added.has(node)) {
        const parent = node.parentNode && entries.containerOf(node.parentNode);
        if (parent) containers.add(parent);
        yield* entries.scan(container);
      } else containers.add(container);
    }
    for (const container of containers) yield* entries.reread(container);
  }

  async function readFresh(): Promise<void> {
    const texts = [...fresh].flatMap(({ blocks }) =>
      blocks.filter(({ marks }) => !marks).map(({ text }) => text),
    );
    const widened = await slices.run(topic.add(texts), signal);
    if (widened && complete) reconsider();
    const groups = await slices.run(inViewFirst([...fresh]), signal);
    if (!groups) return;
    const { near, far } = groups;
    for (const group of [near, far]) {
      for (const entry of group) {
        await readEntry(entry, group === near);
        if (signal.aborted) return;
      }
      if (group === near && near.length > 0) onChange();
    }
    complete = true;
    onChange();
  }

  /** The page is about more than was known: what was read before may mean more, too. */
  function reconsider(): void {
    for (const entry of entries.all()) {
      for (const block of entry.blocks) block.marks = undefined;
      fresh.add(entry);
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
    fresh.delete(entry);
    if (entry.blocks.some(({ marks }) => marks && marks.length > 0)) {
      withMarks.add(entry);
      entry.hidden = !isShown(entry);
      shown.watch(entry);
      paint(entry);
    } else if (withMarks.delete(entry)) {
      painter.clear(entry);
      shown.forget(entry);
    }
  }

  function paint(entry: Entry): void {
    if (entry.hidden || signal.aborted) {
      painter.clear(entry);
      return;
    }
    const root = entry.container.getRootNode();
    if (root instanceof ShadowRoot) adoptMarks(root, signal);
    const shade = shadeOf(elementOf(entry));
    painter.paint(
      entry,
      entry.blocks.map((block) => ({
        block,
        shade,
        stretches: (block.marks ?? [])
          .filter(({ style }) => isWanted(style, settings()))
          .map(({ style, judged: { match } }) => ({ style, start: match.start, end: match.end })),
      })),
    );
  }

  function visible(): PlacedMark[] {
    return [...withMarks]
      .filter(({ hidden, container }) => !hidden && container.isConnected)
      .sort(byPage)
      .flatMap(placedMarks);
  }

  changes.observe(document);
  slices.pause(true).then(changes.readAll);

  return {
    marks: visible,
    marksIn(container) {
      const entry = entries.get(container as Element);
      return entry && withMarks.has(entry) && !entry.hidden ? placedMarks(entry) : [];
    },
    find: (key) => visible().find(({ mark }) => mark.key === key),
    complete: () => complete,
    text: () =>
      [...entries.all()].flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n'),
    rootOf: (host) => byHost.get(host),
    repaint() {
      for (const entry of withMarks) paint(entry);
    },
  };
}
