/** Milliseconds after a change before it is read: pages change in bursts. */
const SETTLE = 80;
/** Milliseconds after which changed text is read although the page is never idle. */
const PATIENCE = 500;
/** Changed nodes between two readings beyond which the whole page is read once instead. */
const FLOOD = 500;
/** The reader rests this many times as long as the last reading of changes took: at most 5 %. */
const REST_FACTOR = 20;

export interface Changes {
  /** Subtrees that were added. */
  added: Set<Node>;
  /** Nodes whose own text or children changed. */
  touched: Set<Node>;
  /** Too many to list: read everything. */
  all: boolean;
}

export interface ChangesOptions {
  /** In the observer's own callback, before the page is painted: marks on this text are stale. */
  onText(node: Node): void;
  /** What has marks: all that is watched between a flood and its reading. */
  marked(): Iterable<Node>;
  /** Reads what changed. The next changes wait for it. */
  read(changes: Changes): Promise<void>;
}

export interface ChangeWatcher {
  observe(root: Document | ShadowRoot): void;
  /** Reads everything, at once where no reading is under way. */
  readAll(): void;
}

/** Watches documents and shadow roots with one observer; hands changes on in bunches, never two at a time. */
export function watchChanges(
  { onText, marked, read }: ChangesOptions,
  signal: AbortSignal,
): ChangeWatcher {
  const roots = new Set<Document | ShadowRoot>();
  let changes = none();
  let busy = false;
  let reading = false;
  let narrowed = false;
  let spent = 0;
  const observer = new MutationObserver(collect);
  signal.addEventListener('abort', () => observer.disconnect());

  function connect(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function collect(records: MutationRecord[]): void {
    // Each field of a record is made when it is read, so a flood's are not.
    for (const record of records) {
      if (record.type === 'characterData') {
        onText(record.target);
        if (!changes.all) changes.touched.add(record.target);
      } else if (!changes.all) {
        if (record.removedNodes.length > 0) changes.touched.add(record.target);
        for (const node of record.addedNodes) changes.added.add(node);
        if (changes.added.size > FLOOD) changes = { ...none(), all: true };
      }
    }
    if (changes.touched.size > FLOOD) changes = { ...none(), all: true };
    // What is being marked by a reading under way is not yet known as marked.
    if (changes.all && !reading && !narrowed) narrow();
    schedule();
  }

  /** Everything will be read again: until then only marks that go stale are worth a record. */
  function narrow(): void {
    narrowed = true;
    observer.disconnect();
    for (const node of marked()) observer.observe(node, { characterData: true, subtree: true });
  }

  function widen(): void {
    if (!narrowed) return;
    narrowed = false;
    collect(observer.takeRecords());
    observer.disconnect();
    for (const root of roots) connect(root);
  }

  function schedule(): void {
    if (busy || signal.aborted) return;
    busy = true;
    setTimeout(
      () => requestIdleCallback(() => void readChanges(), { timeout: PATIENCE }),
      SETTLE + Math.min(spent * REST_FACTOR, 5000),
    );
  }

  async function readChanges(): Promise<void> {
    if (signal.aborted) return;
    reading = true;
    widen();
    const current = changes;
    changes = none();
    const from = performance.now();
    try {
      await read(current);
    } finally {
      reading = false;
      spent = performance.now() - from;
      busy = false;
    }
    if (changes.all || changes.added.size + changes.touched.size > 0) schedule();
  }

  return {
    observe(root) {
      if (roots.has(root)) return;
      roots.add(root);
      if (!narrowed) connect(root);
    },
    readAll() {
      changes = { ...none(), all: true };
      if (busy || signal.aborted) return;
      busy = true;
      void readChanges();
    },
  };
}

function none(): Changes {
  return { added: new Set(), touched: new Set(), all: false };
}
