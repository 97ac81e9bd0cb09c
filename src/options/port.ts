import type { ReadSettings } from '../platform/read-settings.ts';
import type { Settings } from '../platform/settings-types.ts';

export interface Command {
  name: string;
  description: string;
  /** As the browser writes it; '' when the reader has not set one. */
  keys: string;
}

/** All the options page asks of the browser. Tests give their own. */
export interface OptionsPort {
  load(): Promise<ReadSettings>;
  save(change: Partial<Omit<Settings, 'version'>>): Promise<void>;
  reset(): Promise<void>;
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Empty where the browser has none (Firefox for Android). */
  commands(): Promise<Command[]>;
  /** Opens the browser's own page for shortcuts; undefined where there is no way to. */
  openShortcuts?: () => Promise<void>;
  openDossier(): Promise<void>;
  /** The extension's version. */
  version: string;
}
