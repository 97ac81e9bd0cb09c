import type { Gate } from '../world.ts';
import { shadowRootOf } from './shadow-roots.ts';
import { showsName } from './shows-name.ts';

/** Milliseconds after a change before it is read: pages change in bursts. */
const SETTLE = 100;
/** Milliseconds after which a busy page is read although it is never idle. */
const PATIENCE = 2000;
/** The gate rests two hundred times as long as it read: with what collecting takes, under 1 % of the main thread. */
const REST_FACTOR = 200;
/** Changes between two readings beyond which the whole document is read once instead. */
const FLOOD = 500;
/** Milliseconds of looking for shadow roots at a time. */
const SLICE = 8;
/** Milliseconds after which elements that no script had defined yet are looked at again: a root comes without a word. */
const SECOND_LOOKS = [1500, 6000];
/** Elements looked at for shadow roots between two looks at the clock. */
const BATCH = 200;

/** Runs something once the page has settled, in idle time. */
export function whenIdle(run: () => void, rest = 0): void {
  setTimeout(() => requestIdleCallback(run, { timeout: PATIENCE }), SETTLE + rest);
}

/**
 * Watches a document and its shadow roots, one observer for all of them, until a name appears.
 * What is there is read at once; from then on only what was added, in idle time. A page that changes
 * faster than that is not watched but read again as a whole after each rest.
 */
export function watchForName(gate: Gate, found: () => void): void {
  const page = document;
  const roots = new Set<Node>([page]);
  const hosts: Iterator<Element>[] = [];
  let changed: Node[] = [];
  // All that has happened before the first reading is one flood.
  let flooded = true;
  let waiting = false;
  let spent = 0;
  const looks = [...SECOND_LOOKS];
  const observer = new MutationObserver(collect);
  gate.observer = observer;

  function observe(root: Node): void {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function collect(records: MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.push(target);
      else for (const node of addedNodes) changed.push(node);
    }
    if (changed.length > FLOOD) {
      observer.disconnect();
      flooded = true;
      changed = [];
    }
    if (flooded || changed.length > 0) schedule();
  }

  function schedule(): void {
    if (waiting) return;
    waiting = true;
    whenIdle(read, spent * REST_FACTOR);
  }

  function read(): void {
    const from = performance.now();
    waiting = false;
    if (gate.stopped) return;
    if (readChanged() || readRoots(from + SLICE)) found();
    spent = performance.now() - from;
    if (gate.stopped) return;
    if (hosts.length > 0) schedule();
    else {
      const look = looks.shift();
      if (look && page.querySelector(':not(:defined)')) setTimeout(readAll, look);
    }
  }

  function readAll(): void {
    flooded = true;
    schedule();
  }

  function readChanged(): boolean {
    if (flooded) {
      flooded = false;
      for (const root of roots) {
        if (root === page || root.isConnected) observe(root);
        else roots.delete(root);
      }
      hosts.length = 0;
      hosts.push(...[...roots].map(elementsOf));
      return [...roots].some((root) => showsName(root === page ? (page.body ?? page) : root));
    }
    const nodes = changed.filter((node) => node.isConnected);
    changed = [];
    for (const node of nodes) if (node.nodeType === 1) hosts.push(elementsOf(node));
    return nodes.some(showsName);
  }

  /** Looks for shadow roots until the slice is over; the rest waits for the next. */
  function readRoots(until: number): boolean {
    for (let count = 1; hosts.length > 0; count++) {
      const { value: element } = (hosts[0] as Iterator<Element>).next();
      if (!element) hosts.shift();
      const root = element && shadowRootOf(element);
      if (root && !roots.has(root)) {
        roots.add(root);
        observe(root);
        hosts.push(elementsOf(root));
        if (showsName(root)) return true;
      }
      if (count % BATCH === 0 && performance.now() > until) break;
    }
    return false;
  }

  read();
}

/** In the order of the page. */
function* elementsOf(root: Node): Iterator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  if (root.nodeType === 1) yield root as Element;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Element;
}
