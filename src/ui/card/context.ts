import type { Dataset } from '../../dataset/types.ts';
import type { Translate } from '../translate.ts';

/** `citation`: both plain and rich text, ready for the clipboard. `report`: what a bad match was. */
export type CopyKind = 'citation' | 'report';

/** All a card needs besides its finding. Nothing in it touches the browser but through the callbacks. */
export interface CardContext {
  dataset: Dataset;
  t: Translate;
  page: {
    url: string;
    title: string;
    /** The sentence the finding stands in. */
    sentence: string;
  };
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  /** Defaults to writing to the clipboard of the document the card stands in. Resolves to whether it was written. */
  onCopy?: (kind: CopyKind) => Promise<boolean>;
  onOpenDossier: (at: string) => void;
  /** The source that this page is, if any: left out of the count, and said so. */
  ownSource?: string;
  theme?: 'light' | 'dark';
  density?: 'comfortable' | 'compact';
}
