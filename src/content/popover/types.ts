import type { DatasetRecord } from '../../dataset/types.ts';
import type { Finding } from '../../judge/types.ts';
import type { Settings } from '../../platform/settings-types.ts';
import type { Shade } from '../paint/mark-styles.ts';

/** What the popover shows, and the words it belongs to. */
export interface PopoverContent {
  /** Names the mark: the same key keeps the card. */
  key: string;
  finding: Finding;
  page: { url: string; title: string; sentence: string };
  ownSource?: string;
  pinned: boolean;
  /** Of the page where the mark is: the card follows unless the settings say otherwise. */
  shade: Shade;
  settings: Settings;
  /** The words' rectangles in the window, now; empty once they are gone. */
  rects(): DOMRect[];
  /** Where the pointer is in the window, where it opened the card: the card lies within its reach. */
  pointerX?: number;
  /** The element the words stand in, for scrolling parents and modal ancestors. */
  element: Element;
}

export interface PopoverCallbacks {
  onPin(): void;
  /** The card's close button, Esc, or its words gone from the window. */
  onClose(): void;
  onEnter(): void;
  onLeave(): void;
  /** Fetches what copying takes. */
  loadCopy(): Promise<void>;
  onOpenDossier(at: string): void;
}

export interface Popover {
  /** Draws a card that may soon be wanted, unseen; nothing while another is open. */
  prepare(content: PopoverContent): void;
  /** Opens the card or replaces its content; with `focus`, moves the focus into it. */
  show(content: PopoverContent, focus?: boolean): Promise<void>;
  /** Closes the card; gives the focus back where the card had it. */
  hide(): void;
  /** Whether a node is the popover's host: events inside a closed root name only that. */
  isHost(target: EventTarget | null): boolean;
}

export type PopoverFactory = (
  record: DatasetRecord,
  callbacks: PopoverCallbacks,
  signal: AbortSignal,
) => Popover;
