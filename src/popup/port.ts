import type { Settings } from '../platform/settings-types.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { PageFinding, SeenTab } from './page-view.ts';

/** All the popup asks of the browser. Tests and the gallery give their own. */
export interface PopupPort {
  /** What is known of the tab behind the popup, now. */
  readTab(): Promise<SeenTab>;
  /** Scrolls the page to a finding and opens its card. Rejects where it is gone. */
  show(finding: PageFinding): Promise<void>;
  /** Reads the tab now, whatever the mode. */
  readNow(): Promise<void>;
  /** Must be called in a click: browsers ask the reader only then. */
  requestAccess(): Promise<boolean>;
  saveSite(host: string, word: 'on' | 'off' | undefined): Promise<void>;
  saveMode(mode: Settings['mode']): Promise<void>;
  openDossier(at: string): Promise<void>;
  openOptions(): Promise<void>;
  /** Empty where the browser has none (Firefox for Android). */
  shortcuts(): Promise<Shortcut[]>;
  close(): void;
}
