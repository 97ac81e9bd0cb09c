import type { Settings } from '../../platform/settings-types.ts';
import { adoptMarks } from '../paint/adopt-marks.ts';
import { createPainter } from '../paint/painter.ts';
import { shadeOf } from '../paint/shade.ts';
import type { Entry } from '../scan/entries.ts';
import { elementOf, isShown } from '../scan/in-view.ts';
import { watchShown } from '../scan/watch-shown.ts';
import { isWanted } from './mark.ts';
import { byPage, type PlacedMark, placedMarks } from './placed-mark.ts';

export interface MarkedEntries {
  /** Paints an entry whose blocks have been read, or takes its paint away where they have no marks. */
  update(entry: Entry): void;
  forget(entry: Entry): void;
  /** The marks that can be seen now, in the order of the page. */
  visible(): PlacedMark[];
  /** An entry's marks, as far as they can be seen. */
  visibleIn(entry: Entry): PlacedMark[];
  containers(): Entry['container'][];
  /** Takes the marks on a text node away: its words have changed. */
  clearNode(node: Node): void;
  /** Puts back what the page has cleared, and looks at what it shows. */
  restore(): void;
  /** Looks at what the page shows, too. */
  repaint(): void;
}

/** The entries that have marks, painted while they can be seen. */
export function createMarkedEntries(
  { settings, onChange }: { settings(): Settings; onChange(): void },
  signal: AbortSignal,
): MarkedEntries {
  const entries = new Set<Entry>();
  const painter = createPainter((style) => settings().lines[style], signal);
  const shown = watchShown(look, signal);

  function look(entry: Entry): void {
    if (entry.hidden === !isShown(entry)) return;
    entry.hidden = !entry.hidden;
    paint(entry);
    onChange();
  }

  function paint(entry: Entry): void {
    if (entry.hidden || signal.aborted) {
      painter.clear(entry);
      return;
    }
    const root = entry.container.getRootNode();
    if (root instanceof ShadowRoot) void adoptMarks(root, signal);
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

  function forget(entry: Entry): void {
    if (!entries.delete(entry)) return;
    painter.clear(entry);
    shown.forget(entry);
  }

  return {
    update(entry) {
      if (!entry.blocks.some(({ marks }) => marks && marks.length > 0)) {
        forget(entry);
        return;
      }
      entries.add(entry);
      entry.hidden = !isShown(entry);
      shown.watch(entry);
      paint(entry);
    },
    forget,
    visible: () =>
      [...entries]
        .filter(({ hidden, container }) => !hidden && container.isConnected)
        .sort(byPage)
        .flatMap(placedMarks),
    visibleIn: (entry) => (entries.has(entry) && !entry.hidden ? placedMarks(entry) : []),
    containers: () => [...entries].map(({ container }) => container),
    clearNode: painter.clearNode,
    restore() {
      painter.restore();
      // Text that is only invisible keeps its box: a page shows itself so once its styles are there.
      for (const entry of entries) entry.hidden && look(entry);
    },
    repaint() {
      for (const entry of entries) {
        look(entry);
        paint(entry);
      }
    },
  };
}
