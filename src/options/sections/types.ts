import type { Settings } from '../../platform/settings-types.ts';
import type { Change } from '../use-settings.ts';

export interface PartOfSettings {
  settings: Settings;
  /** Saves and says so. @param message what to say instead of "Saved" */
  onChange: (change: Change, message?: string) => void;
}
