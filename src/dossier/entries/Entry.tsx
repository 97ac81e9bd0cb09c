import type { ComponentChildren } from 'preact';
import { useUi } from '../../ui/environment.ts';
import { useView } from '../dossier-context.ts';
import { isNarrowed, type RecordKey } from '../filters.ts';

export interface EntryProps {
  at: RecordKey;
  /** For the permalink's name. */
  name: string;
  heading: ComponentChildren;
  class?: string;
  children?: ComponentChildren;
}

/** A record of the dossier: its heading with a permalink, lit up when a link led to it. */
export function Entry({ at, name, heading, class: kind = '', children }: EntryProps) {
  const { t } = useUi();
  const { target, filters } = useView();
  const isTarget = target === at;
  return (
    <article id={at} class={`entry ${kind}${isTarget ? ' is-target' : ''}`} tabIndex={-1}>
      {isTarget && isNarrowed(filters) && <p class="entry-kept">{t('dossier_keptShown')}</p>}
      <div class="entry-head">
        {heading}
        <a class="permalink" href={`#${at}`} aria-label={`${t('dossier_linkTo')}: ${name}`}>
          #
        </a>
      </div>
      {children}
    </article>
  );
}
