/** Every message between the extension's parts: name -> (data) => reply. */
import type { Judged } from '../judge/types.ts';
import type { Settings } from './settings-types.ts';

/** Why a frame shows what it shows. */
export type PageState =
  | 'reading'
  | 'read'
  /** Mode "articles", and the page does not look like one. */
  | 'not-article'
  /** Mode "asked", and nobody has. */
  | 'not-asked'
  /** The reader of the page switched this site off. */
  | 'off';

/** What one frame has found, small enough to send at every change. */
export interface FrameStatus {
  state: PageState;
  /** Figures and quotes: the badge. */
  counts: { figures: number; quotes: number; mentions: number };
}

/** A mark as the popup lists it, which has the records itself. `key` names it in the frame that sent it, for `show`. */
export interface ListedMark {
  key: string;
  judged: Judged;
  /** The sentence it stands in. */
  sentence: string;
}

export interface PageSummary {
  state: PageState;
  url: string;
  title: string;
  marks: ListedMark[];
  /** All text of the frame that was read: the popup, which has the records, looks for what it leaves out. */
  text: string;
}

/** What cards take: any the popover and the record, one about a figure its plot, one about an entity the facts, a language of the reader's own choice its messages, and copying what it copies by. */
export type CardPart = 'popover' | 'plot' | 'facts' | 'messages' | 'copy';

/** What a reader may fetch into its frame; marks in shadow roots take their stylesheet. */
export type Part = CardPart | 'shadowMarks';

export interface Messages {
  /** gate -> background: a name stands in this frame; inject the reader if settings allow. */
  namesFound(): void;
  /** reader -> background */
  frameStatus(data: FrameStatus): void;
  /** reader -> background: the settings, read and checked. */
  settings(): Settings;
  /** reader -> background: inject parts into this frame; resolves when it has run. */
  load(data: { parts: Part[] }): void;
  /** reader, popup -> background: open the dossier at a record ("figure/training-cost"), or from the top (''). */
  openDossier(data: { at: string }): void;
  openOptions(): void;
  /** popup -> background: the tab's frames that have told their status, the top frame first. */
  framesOf(data: { tabId: number }): { frameId: number; status: FrameStatus }[];
  /** popup -> background: read this tab now, whatever the mode. */
  readTab(data: { tabId: number }): void;
  /** popup -> reader (one frame). */
  pageSummary(): PageSummary;
  /** popup -> reader: scroll to a finding and open its card. */
  show(data: { key: string }): void;
  /** background -> reader: the keyboard commands. False when there is no further finding in this frame. */
  step(data: { by: 1 | -1 }): boolean;
}
