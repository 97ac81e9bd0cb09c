import type { ComponentChildren } from 'preact';
import { useUi } from '../environment.ts';

export interface RecordRowProps {
  /** The record's place in the dossier. */
  at: string;
  children: ComponentChildren;
  /** At the row's end: a count, a value. */
  aside?: ComponentChildren;
}

/** A row that leads to a record's entry in the dossier; a plain row where there is nowhere to go. */
export function RecordRow({ at, children, aside }: RecordRowProps) {
  const { onOpenDossier } = useUi();
  const content = (
    <>
      <span class="row-main">{children}</span>
      {aside && <span class="row-aside">{aside}</span>}
    </>
  );
  return (
    <li class="row">
      {onOpenDossier ? (
        <button type="button" class="row-link" onClick={() => onOpenDossier(at)}>
          {content}
        </button>
      ) : (
        <div class="row-link">{content}</div>
      )}
    </li>
  );
}
