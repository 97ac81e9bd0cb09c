import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldProps {
  class: string;
  open?: boolean;
  summary: ComponentChildren;
  /** Made when it is first opened: most of a long list is never looked at, and all of it would delay the popup. */
  children: () => ComponentChildren;
}

/** A line that opens to more. */
export function Fold({ class: looks, open = false, summary, children }: FoldProps) {
  const [opened, setOpened] = useState(open);
  const fill = () => setOpened(true);
  return (
    <details
      class={looks}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && fill()}
    >
      {/* The click comes before it opens, the toggle after: by then an empty fold would have been seen. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is not static */}
      <summary onClick={fill}>{summary}</summary>
      {(opened || open) && children()}
    </details>
  );
}
