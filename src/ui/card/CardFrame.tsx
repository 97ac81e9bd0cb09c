import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Finding } from '../../judge/types.ts';
import { useUi } from '../environment.ts';
import { IconButton } from '../pieces/Button.tsx';
import { Glyph, type GlyphName } from '../pieces/Glyph.tsx';
import { DOT } from '../wording/dot.ts';
import { CardFoot } from './CardFoot.tsx';
import type { CardContext } from './context.ts';
import { useCopy } from './use-copy.ts';

export interface CardFrameProps {
  context: CardContext;
  finding: Finding;
  /** The record's place in the dossier. */
  at: string;
  glyph?: GlyphName;
  heading: ComponentChildren;
  children: ComponentChildren;
}

/** Head, scrolling body and foot: a non-modal dialog named by its heading. */
export function CardFrame({ context, finding, at, glyph, heading, children }: CardFrameProps) {
  const { t, dataset } = useUi();
  const id = useId();
  const copying = useCopy(context);
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
        <p class="colophon">
          {t('datasetVersion', dataset.edition.version)}
          {finding.kind !== 'mention' && (
            <>
              {DOT}
              <button type="button" class="link" onClick={() => copying.copy('report')}>
                {t('badMatch')}
              </button>
            </>
          )}
        </p>
      </div>
      <CardFoot context={context} finding={finding} at={at} copying={copying} />
    </section>
  );
}
