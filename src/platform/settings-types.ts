import type { Locale } from './locales.ts';

/** What the reader of a page can set. Stored in `storage.local` only: a list of sites is their own business. */

export type Mode = 'everywhere' | 'articles' | 'asked';
export type MarkStyle = 'mention' | 'agrees' | 'disputed' | 'differs' | 'quote' | 'altered';
export type Line = 'dotted' | 'solid' | 'dashed' | 'double' | 'wavy' | 'none';
export type Trigger = 'hover' | 'click' | 'key';
export type Theme = 'auto' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

export interface Settings {
  version: 1;
  mode: Mode;
  /** Host name -> the reader's own word on that site; it outranks the mode. */
  sites: { [host: string]: 'on' | 'off' };
  kinds: { mention: boolean; figure: boolean; quote: boolean };
  verdicts: { agrees: boolean; disputed: boolean; differs: boolean };
  lines: { [style in MarkStyle]: Line };
  trigger: Trigger;
  /** Milliseconds of rest before a card opens on hover. */
  delay: number;
  theme: Theme;
  density: Density;
  language: 'auto' | Locale;
}
