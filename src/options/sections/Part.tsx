import type { ComponentChildren } from 'preact';

export interface PartProps {
  /** For the contents' links. */
  id: string;
  heading: string;
  more?: string;
  children: ComponentChildren;
}

/** A part of the options page: its heading to the left where there is room. */
export function Part({ id, heading, more, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-heading`}>
      <div class="part-head">
        <h2 id={`${id}-heading`}>{heading}</h2>
        {more && <p>{more}</p>}
      </div>
      <div class="part-body">{children}</div>
    </section>
  );
}
