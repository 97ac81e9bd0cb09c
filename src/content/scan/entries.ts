/** The text of a page as it was last read: one entry for each element (or shadow root) with text of its own. */
import { shadowRootOf } from '../gate/shadow-roots.ts';
import type { Mark } from '../read/mark.ts';
import { type Block, type Container, readContainer } from '../text/blocks.ts';
import { kindOf } from '../text/kinds.ts';

/** Steps back through the page when looking for the entry before one that was added. */
const REACH = 100;

export interface EntryBlock extends Block {
  /** undefined until the block has been recognised. */
  marks: Mark[] | undefined;
}

export interface Entry {
  container: Container;
  blocks: EntryBlock[];
  /** The entry before it in the page, when it was read: for the text before a block. */
  previous: Entry | undefined;
  /** Not shown now (a closed tab, a folded part): its marks wait. */
  hidden: boolean;
}

export interface Entries {
  get(container: Container): Entry | undefined;
  all(): Iterable<Entry>;
  /** Reads a subtree; yields after every container; calls `changed` for each entry whose text is new. */
  scan(root: Container): Generator<void>;
  /** Reads one container's own text again, and subtrees in it that were never read. */
  reread(container: Container): Generator<void>;
  /** The container whose text a node belongs to; undefined where its text is not read. */
  containerOf(node: Node): Container | undefined;
  /** Forgets what has left the page. */
  prune(): void;
}

export interface EntriesOptions {
  /** A new or changed entry; its blocks are not recognised yet. */
  changed(entry: Entry): void;
  /** An entry that has no text any more or left the page: its marks must go. */
  removed(entry: Entry): void;
  foundRoot(root: ShadowRoot): void;
}

export function createEntries({ changed, removed, foundRoot }: EntriesOptions): Entries {
  const entries = new Map<Container, Entry>();
  /** Containers without text of their own, most of a page: remembered, but not as entries. */
  const seenEmpty = new WeakSet<Container>();
  /** The entry read last: what comes next in the page comes after it. */
  let last: Entry | undefined;

  function* scan(root: Container): Generator<void> {
    if (root instanceof Element && containerOf(root) === undefined) return;
    const waiting: Container[] = [root];
    last = entryBefore(root);
    for (let container = waiting.pop(); container; container = waiting.pop()) {
      const inner = read(container);
      for (let i = inner.length - 1; i >= 0; i--) waiting.push(inner[i] as Container);
      yield;
    }
  }

  function* reread(container: Container): Generator<void> {
    last = entries.get(container)?.previous ?? entryBefore(container);
    for (const inner of read(container)) {
      if (!entries.has(inner) && !seenEmpty.has(inner)) yield* scan(inner);
    }
    yield;
  }

  function read(container: Container): Container[] {
    const roots: ShadowRoot[] = [];
    const host = container instanceof Element ? shadowRootOf(container) : undefined;
    if (host) roots.push(host);
    const kind = (element: Element) => {
      const kind = kindOf(element);
      // A block looks for its own root when its turn comes.
      const root = kind === 'inline' || kind === 'cell' ? shadowRootOf(element) : undefined;
      if (root) roots.push(root);
      return kind;
    };
    const { blocks, inner } = readContainer(container, kind, keepsLines(container));
    for (const root of roots) foundRoot(root);
    update(container, blocks);
    return [...roots, ...inner];
  }

  function update(container: Container, blocks: Block[]): void {
    const old = entries.get(container);
    if (blocks.length === 0) {
      seenEmpty.add(container);
      if (old) forget(old);
      return;
    }
    const entry = old ?? { container, blocks: [], previous: last, hidden: false };
    entry.blocks = blocks.map((block, i) => {
      const before = old?.blocks[i];
      const same = before?.text === block.text && before.marks;
      return { ...block, marks: same ? before.marks : undefined };
    });
    entries.set(container, entry);
    last = entry;
    changed(entry);
  }

  function forget(entry: Entry): void {
    entries.delete(entry.container);
    removed(entry);
    entry.blocks = [];
    entry.previous = undefined;
  }

  function entryBefore(container: Container): Entry | undefined {
    let steps = 0;
    let node: Node | null = container;
    while (node && steps++ < REACH) {
      node = node.previousSibling ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
      const entry = node && (entries.get(node as Container) ?? lastInside(node));
      if (entry && !entry.container.contains(container)) return entry;
    }
    return undefined;
  }

  function lastInside(node: Node): Entry | undefined {
    for (let inner: Node | null = node.lastChild; inner; inner = inner.lastChild) {
      const entry = entries.get(inner as Container);
      if (entry) return entry;
    }
    return undefined;
  }

  return {
    get: (container) => entries.get(container),
    all: () => entries.values(),
    scan,
    reread,
    containerOf,
    prune() {
      for (const entry of entries.values()) if (!entry.container.isConnected) forget(entry);
    },
  };
}

function keepsLines(container: Container): boolean {
  if (!(container instanceof Element)) return false;
  return /^(?:pre|break-spaces)/.test(getComputedStyle(container).whiteSpace);
}

function containerOf(node: Node): Container | undefined {
  let container: Container | undefined;
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (at.nodeType === Node.ELEMENT_NODE) {
      const kind = kindOf(at as Element);
      if (kind === 'skip') return undefined;
      if (kind === 'block') container ??= at as Element;
    } else if (at instanceof ShadowRoot) container ??= at;
  }
  return container;
}
