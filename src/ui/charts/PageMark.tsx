import type { Standing } from '../../judge/types.ts';
import type { DotLayout } from './dot-layout.ts';

export interface PageMarkProps {
  place: NonNullable<DotLayout['page']>;
  axis: number;
  standing: Standing;
  /** Its accessible name. */
  name: string;
}

/** The page's value: a diamond on the axis in the verdict's colour, two for a range. */
export function PageMark({ place, axis, standing, name }: PageMarkProps) {
  const { from, to, label } = place;
  const ends = to - from > 1 ? [from, to] : [from];
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a g is no interactive element
    <g class={`page-mark is-${standing}`} role="img" aria-label={name}>
      {ends.length > 1 && <line x1={from} x2={to} y1={axis} y2={axis} />}
      {ends.map((x) => (
        <path key={x} d={`M${x} ${axis - 7}l7 7-7 7-7-7z`} />
      ))}
      <text x={label.x} y={label.y} text-anchor={label.anchor}>
        {label.text}
      </text>
    </g>
  );
}
