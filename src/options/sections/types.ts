import type { Settings } from '../../platform/settings-types.ts';
import type { Change, Say } from '../use-settings.ts';

export interface PartOfSettings {
  settings: Settings;
  /** Saves and says so. @param say what to say instead of "Saved" */
  onChange: (change: Change, say?: Say) => void;
}
