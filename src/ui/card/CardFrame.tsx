import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useUi } from '../environment.ts';
import { IconButton } from '../pieces/Button.tsx';
import { Glyph, type GlyphName } from '../pieces/Glyph.tsx';
import type { CardContext } from './context.ts';

export interface CardFrameProps {
  context: CardContext;
  glyph?: GlyphName;
  heading: ComponentChildren;
  foot: ComponentChildren;
  children: ComponentChildren;
}

/** Head, scrolling body and foot: a non-modal dialog named by its heading. */
export function CardFrame({ context, glyph, heading, foot, children }: CardFrameProps) {
  const { t } = useUi();
  const id = useId();
  return (
    <section class="card" role="dialog" aria-labelledby={id} tabIndex={-1}>
      <header class="card-head">
        {glyph && <Glyph name={glyph} />}
        <h2 class={`card-heading${glyph ? ` is-${glyph}` : ''}`} id={id}>
          {heading}
        </h2>
        <IconButton
          icon={context.pinned ? 'pinned' : 'pin'}
          label={t(context.pinned ? 'unpin' : 'pin')}
          aria-pressed={context.pinned}
          onClick={context.onPin}
        />
        <IconButton icon="close" label={t('close')} onClick={context.onClose} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <div class="card-body" tabIndex={0}>
        {children}
      </div>
      <footer class="card-foot">{foot}</footer>
    </section>
  );
}
