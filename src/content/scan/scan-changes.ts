import type { Container } from '../text/blocks.ts';
import type { Entries } from './entries.ts';
import type { Changes } from './watch-changes.ts';

/** Reads the text of what was added, and that of what was touched again; yields often. */
export function* scanChanges(
  entries: Entries,
  { added, touched }: Pick<Changes, 'added' | 'touched'>,
): Generator<void> {
  const containers = new Set<Container>();
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
