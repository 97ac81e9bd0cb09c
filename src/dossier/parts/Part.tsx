import type { ComponentChildren } from 'preact';

export interface PartProps {
  id: string;
  heading: string;
  children: ComponentChildren;
}

/** A part of the dossier under its heading. */
export function Part({ id, heading, children }: PartProps) {
  return (
    <section class={`part part-${id}`} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
