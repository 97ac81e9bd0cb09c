import type { ReadSettings } from '../platform/read-settings.ts';
import type { Settings } from '../platform/settings-types.ts';
import type { Shortcut } from '../platform/shortcuts.ts';

/** All the options page asks of the browser. Tests give their own. */
export interface OptionsPort {
  load(): Promise<ReadSettings>;
  save(change: Partial<Omit<Settings, 'version'>>): Promise<void>;
  reset(): Promise<void>;
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Empty where the browser has none (Firefox for Android). */
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's own page for shortcuts; undefined where there is no way to. */
  openShortcuts?: () => Promise<void>;
  openDossier(): Promise<void>;
  /** The extension's version. */
  version: string;
}
