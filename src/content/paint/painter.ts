/**
 * The painter: the one user of CSS.highlights. The registry is shared with the page, which can see
 * and clear it; Firefox cannot iterate it from here, so the painter keeps its own lists.
 */
import type { Line, MarkStyle } from '../../platform/settings-types.ts';
import type { Block } from '../text/blocks.ts';
import { type Span, spansOf, stillStands } from '../text/ranges.ts';
import { highlightName, isVisible, priority, type Shade } from './mark-styles.ts';
import { withoutOverlap } from './overlap.ts';

/** Times that what the page cleared is painted again; then the page has had its way. */
const PATIENCE = 20;

interface Painted {
  name: string;
  range: StaticRange;
  nodes: Text[];
}

/** A block's marks, as the painter needs them. */
export interface PaintOrder {
  block: Block;
  shade: Shade;
  stretches: { style: MarkStyle; start: number; end: number }[];
}

export interface Painter {
  /** Paints an owner's marks in place of those it had. */
  paint(owner: object, orders: PaintOrder[]): void;
  /** Takes an owner's marks away. */
  clear(owner: object): void;
  /** Takes the marks on a text node away. Called for every change of text, and nearly always for nothing. */
  clearNode(node: Node): void;
  /** Puts back what the page has cleared, a bounded number of times. */
  restore(): void;
}

export function createPainter(lineOf: (style: MarkStyle) => Line, signal: AbortSignal): Painter {
  const registry = typeof CSS === 'object' ? CSS.highlights : undefined;
  const highlights = new Map<string, Highlight>();
  const byOwner = new Map<object, Painted[]>();
  const ownerOf = new WeakMap<Node, object>();
  let restored = 0;

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) {
      if (registry?.get(name) === highlight) registry.delete(name);
      highlight.clear();
    }
    byOwner.clear();
  });

  function highlightOf(style: MarkStyle, shade: Shade): string | undefined {
    const line = lineOf(style);
    if (!registry || !isVisible(style, line)) return undefined;
    const name = highlightName(style, line, shade);
    if (!highlights.has(name)) {
      const highlight = new Highlight();
      highlight.priority = priority[style];
      highlights.set(name, highlight);
      registry.set(name, highlight);
    }
    return name;
  }

  function clear(owner: object, node?: Node): void {
    const painted = byOwner.get(owner);
    if (!painted) return;
    const kept: Painted[] = [];
    for (const one of painted) {
      if (node && !one.nodes.includes(node as Text)) kept.push(one);
      else highlights.get(one.name)?.delete(one.range);
    }
    if (kept.length > 0) byOwner.set(owner, kept);
    else byOwner.delete(owner);
  }

  return {
    clear: (owner) => clear(owner),
    clearNode(node) {
      const owner = ownerOf.get(node);
      if (owner) clear(owner, node);
    },
    paint(owner, orders) {
      if (signal.aborted) return;
      clear(owner);
      const painted: Painted[] = [];
      for (const { block, shade, stretches } of orders) {
        for (const { style, start, end } of withoutOverlap(stretches)) {
          const name = highlightOf(style, shade);
          if (!name) continue;
          if (!stillStands(block, start, end)) continue;
          for (const span of spansOf(block, start, end)) {
            const range = rangeOf(span);
            highlights.get(name)?.add(range);
            painted.push({ name, range, nodes: span.nodes });
            for (const node of span.nodes) ownerOf.set(node, owner);
          }
        }
      }
      if (painted.length > 0) byOwner.set(owner, painted);
    },
    restore() {
      if (signal.aborted || restored >= PATIENCE) return;
      let lost = false;
      for (const [name, highlight] of highlights) {
        if (registry?.get(name) === highlight) continue;
        registry?.set(name, highlight);
        lost = true;
      }
      if (lost) restored++;
    },
  };
}

function rangeOf({ startNode, start, endNode, end }: Span): StaticRange {
  return new StaticRange({
    startContainer: startNode,
    startOffset: start,
    endContainer: endNode,
    endOffset: end,
  });
}
