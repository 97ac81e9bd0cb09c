/** Settings in `storage.local`: never synced, because a list of sites is the reader's own business. */
import { browser } from './browser.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';
import type { Settings } from './settings-types.ts';

const KEY = 'settings';

/** @returns the stored settings, and which fields were corrupt and fell back to their default */
export async function loadSettings(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** Stores a change on top of what is stored now. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<void> {
  const { settings } = await loadSettings();
  await browser.storage.local.set({ [KEY]: { ...settings, ...change } });
}

/** Sets or clears (undefined) the reader's word on one site. @param host as `URL.hostname` gives it */
export async function saveSite(host: string, word: 'on' | 'off' | undefined): Promise<void> {
  const { settings } = await loadSettings();
  const { [host]: _, ...others } = settings.sites;
  await saveSettings({ sites: word ? { ...others, [host]: word } : others });
}

/** Back to the defaults. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls at every later change, from whichever part of the extension, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: { [name: string]: { newValue?: unknown } }, area: string) => {
    if (area === 'local' && KEY in changes) changed(readSettings(changes[KEY]?.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}
