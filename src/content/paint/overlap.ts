import type { MarkStyle } from '../../platform/settings-types.ts';
import { priority } from './mark-styles.ts';

/** A stretch of a block in one style; offsets into the block's text. */
export interface Stretch {
  style: MarkStyle;
  start: number;
  end: number;
}

/**
 * Resolves marks that share words: no words get two lines. The weightier style keeps its stretch,
 * the others keep what is left of theirs; a verbatim quote is a tint without a line and may lie
 * under anything.
 */
export function withoutOverlap(stretches: readonly Stretch[]): Stretch[] {
  const byWeight = [...stretches].sort((a, b) => priority[b.style] - priority[a.style]);
  const lined: Stretch[] = [];
  const tinted: Stretch[] = [];
  for (const stretch of byWeight) {
    if (stretch.style === 'quote') tinted.push(stretch);
    else lined.push(...lined.reduce(cut, [stretch]));
  }
  return [...lined, ...tinted];
}

function cut(parts: Stretch[], taken: Stretch): Stretch[] {
  return parts.flatMap((part) => {
    if (taken.end <= part.start || taken.start >= part.end) return [part];
    const left = { ...part, end: taken.start };
    const right = { ...part, start: taken.end };
    return [left, right].filter(({ start, end }) => start < end);
  });
}
