import { type Dot, RADIUS } from './dot-layout.ts';
import type { Roving } from './use-roving.ts';

export interface DotMarkProps {
  dot: Dot;
  /** Who says what: its accessible name. */
  name: string;
  shown: boolean;
  roving: ReturnType<Roving['propsOf']>;
}

/** A report: a dot, or a bar for a range; hollow where it is set aside. */
export function DotMark({ dot, name, shown, roving }: DotMarkProps) {
  const { x, y, end, counted } = dot;
  const half = end - x > 1 ? 2.5 : RADIUS;
  const look = `dot${counted ? '' : ' is-apart'}${shown ? ' is-shown' : ''}`;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g is no interactive element
    <g class={look} role="img" aria-label={name} {...roving}>
      {/* The target is wider than the dot. */}
      <rect class="dot-target" x={x - 7} y={y - 5} width={end - x + 14} height="10" />
      <rect
        class="dot-shape"
        x={x - RADIUS}
        y={y - half}
        width={end - x + 2 * RADIUS}
        height={2 * half}
        rx={half}
      />
    </g>
  );
}
