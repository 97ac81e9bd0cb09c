/**
 * What the scripts of one frame share. Gate, reader and popover are separate files that run in the
 * same isolated world; this slot on its global is their one meeting place. The page cannot see it.
 */
import type { DatasetRecord, Fact } from '../dataset/types.ts';
import type { joinRecord } from '../judge/join-record.ts';
import type { findOwnSource } from '../judge/own-source.ts';
import type { Catalogue } from '../platform/catalogue.ts';
import { SLOT } from '../platform/slot.ts';
import type { LayoutDots } from '../ui/charts/dot-layout.ts';
import type { copyFinding } from '../ui/copy/copy-finding.ts';
import type { Library } from './library.ts';
import type { PopoverFactory } from './popover/types.ts';

/** A signal of the gate's own: an AbortController costs more than reading a short page. */
export interface Gate {
  stopped: boolean;
  stop(): void;
  /** From the first idle moment on. */
  observer?: MutationObserver;
}

export interface World {
  /** What the reader reads with. */
  library?: Library;
  /** Stopped by the reader, which watches from here on. */
  gate?: Gate;
  reader?: { asked(): void; alive(): boolean };
  popover?: PopoverFactory;
  /** Once words in a shadow root were marked. */
  markSheet?: string;
  /** Once any card was wanted. */
  record?: {
    dataset: DatasetRecord;
    joinRecord: typeof joinRecord;
    findOwnSource: typeof findOwnSource;
  };
  /** Once a card about a figure was wanted. */
  plot?: { layoutDots: LayoutDots; stylesheet: string };
  /** Once a card about an entity was wanted. */
  facts?: { records: Fact[]; stylesheet: string };
  /** Once something was to be copied. */
  copyFinding?: typeof copyFinding;
  /** The interface's messages in the language that the reader of the page chose over the browser's. */
  messages?: { language: string; catalogue: Catalogue };
  /** The reader of the page asked for this tab, whatever the mode; the background writes it (src/background/inject.ts). */
  asked?: boolean;
}

export function world(): World {
  const holder = globalThis as unknown as { [SLOT]?: World };
  holder[SLOT] ??= {};
  return holder[SLOT];
}
