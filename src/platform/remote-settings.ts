/**
 * Settings as content scripts get them: read and checked by the background, which spares every page
 * the polyfill and the checking. Only the event that they changed is taken from the browser itself.
 */
import { sendMessage } from './messages.ts';
import type { Settings } from './settings-types.ts';

type Listener = (changes: object, area: string) => void;

interface WithStorage {
  chrome: {
    storage: {
      onChanged: {
        addListener(listener: Listener): void;
        removeListener(listener: Listener): void;
      };
    };
  };
}

/** @throws where the background does not answer: the extension has gone */
export function askSettings(): Promise<Settings> {
  return sendMessage('settings', undefined);
}

/** Calls at every later change, until the signal aborts. */
export function followSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const { onChanged } = (globalThis as unknown as WithStorage).chrome.storage;
  const listener: Listener = (_changes, area) => {
    if (area === 'local') askSettings().then(changed, () => {});
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  });
}
