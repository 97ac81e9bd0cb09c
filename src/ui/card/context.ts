import type { Dataset } from '../../dataset/types.ts';
import type { LayoutDots } from '../charts/dot-layout.ts';
import type { Translate } from '../translate.ts';

/** `citation`: what a page says with its sources, to paste. `report`: what a bad match was. */
export type CopyKind = 'citation' | 'report';

/** All a card needs besides its finding. Nothing in it touches the browser but through the callbacks. */
export interface CardContext {
  dataset: Dataset;
  t: Translate;
  /** For a figure's plot. Given, not imported: in a page it comes with the first card about a figure. */
  layoutDots?: LayoutDots;
  page: {
    url: string;
    title: string;
    /** The sentence the finding stands in. */
    sentence: string;
  };
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  /** Writes to the clipboard (ui/copy/copy-finding.ts). Resolves to whether it was written. */
  onCopy: (kind: CopyKind) => Promise<boolean>;
  onOpenDossier: (at: string) => void;
  /** The source that this page is, if any: left out of the count, and said so. */
  ownSource?: string;
  theme?: 'light' | 'dark';
  density?: 'comfortable' | 'compact';
}
