import type { Entry } from './entries.ts';

/** Entries in the window now, and the others; each group in its old order. Yields after each. */
export function* inViewFirst(
  entries: Iterable<Entry>,
): Generator<void, { near: Entry[]; far: Entry[] }> {
  const near: Entry[] = [];
  const far: Entry[] = [];
  for (const entry of entries) {
    (isInView(entry) ? near : far).push(entry);
    yield;
  }
  return { near, far };
}

function isInView(entry: Entry): boolean {
  if (entry.blocks.every(({ marks }) => marks)) return false;
  const { top, bottom, left, right, width } = elementOf(entry).getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** The element of an entry; a shadow root's is its host. */
export function elementOf({ container }: Entry): Element {
  return container instanceof ShadowRoot ? container.host : container;
}

/** Whether a reader could see the text by scrolling: false in a closed tab, a folded part, a hidden menu. */
export function isShown(entry: Entry): boolean {
  return elementOf(entry).checkVisibility({ visibilityProperty: true });
}
