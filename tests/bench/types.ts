/** What the benchmark measures; DESIGN.md fixes the names. */

/** Medians for one browser; null where the browser cannot tell. */
export interface BrowserFigures {
  /** The gate's time over one read of the text and one expression; the worst page's median. */
  gateRatio: number | null;
  /** Find and mark, over mark.js marking the same names on the same page. */
  markRatio: number | null;
  /** 4,000 changes to a marked page, over the same without the extension. */
  mutationRatio: number | null;
  /** The reader's time on a page 16 times as long, over its time on the page. */
  growth16: number | null;
  /** The longest task with the extension's code in it, at a fourfold slower processor, in ms. */
  longestTaskMs: number | null;
  /** From the decision to open the first card to its paint, in ms. */
  openFirstMs: number | null;
  /** Main-thread work of a later opening, in ms. */
  openNextMs: number | null;
  /** Heap that the extension adds to a page without a mention, in MB. */
  heapGateMB: number | null;
}

/** Told beside the figures that DESIGN.md fixes, and not in the summary line. */
export interface BesideFigures {
  /** The gate's part of the main thread while a page without a mention changes without end, in percent. */
  restlessPercent: number | null;
  /** From the toolbar popup's navigation to its first text, in ms. */
  popupFirstMs: number;
  /** And to the page's findings in it, in ms. */
  popupFindingsMs: number;
}

/** What was measured in one browser. */
export interface Measured extends Pick<BesideFigures, 'popupFirstMs' | 'restlessPercent'> {
  figures: BrowserFigures;
}

export interface RecogniseFigures {
  msPer10kWords: number;
  vsCompromise: number;
  growth16: number;
}

export interface Sizes {
  [file: string]: number;
}

export interface Results {
  chromium: BrowserFigures;
  firefox: BrowserFigures;
  recognise: RecogniseFigures;
  /** Gzip bytes. */
  sizes: Sizes;
}

export interface BenchOptions {
  quick: boolean;
  pages?: string | undefined;
}
