import type { ComponentChildren } from 'preact';

/** A part of a card or record under a small heading. */
export function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <h3 class="section-heading">{heading}</h3>
      {children}
    </section>
  );
}
