import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings-types.ts';
import type { Translate } from '../ui/translate.ts';
import type { OptionsPort } from './port.ts';

export type Change = Partial<Omit<Settings, 'version'>>;

export type Say = (t: Translate) => string;

/** What was just done, for the line that says so; `before` makes it undoable. */
export interface Done {
  /** Said anew when the language changes. */
  say: Say;
  before?: Settings;
}

export interface SettingsState {
  /** undefined until storage has been read. */
  settings: Settings | undefined;
  /** Paths of stored fields that could not be read. */
  problems: string[];
  done: Done | undefined;
  /** Saves at once. @param done what to say when it is stored */
  change(change: Change, done: Done): Promise<void>;
  reset(done: Done): Promise<void>;
}

/** The stored settings, kept up with changes from the popup and other windows. */
export function useSettings(port: OptionsPort): SettingsState {
  const [settings, setSettings] = useState<Settings>();
  const [problems, setProblems] = useState<string[]>([]);
  const [done, setDone] = useState<Done>();

  useEffect(() => {
    const controller = new AbortController();
    void port.load().then((read) => {
      setSettings(read.settings);
      setProblems(read.problems);
    });
    port.watch(setSettings, controller.signal);
    return () => controller.abort();
  }, [port]);

  async function attempt(save: () => Promise<void>, said: Done): Promise<void> {
    try {
      await save();
      setSettings((await port.load()).settings);
      setDone(said);
    } catch {
      setSettings((await port.load()).settings);
      setDone({ say: (t) => t('options_saveFailed') });
    }
  }

  return {
    settings,
    problems,
    done,
    change(change, said) {
      setSettings((now) => now && { ...now, ...change });
      return attempt(() => port.save(change), said);
    },
    reset: (said) => attempt(() => port.reset(), said),
  };
}
