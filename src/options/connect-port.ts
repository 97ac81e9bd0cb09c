import { browser } from '../platform/browser.ts';
import { sendMessage } from '../platform/messages.ts';
import { loadSettings, resetSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import { readShortcuts } from '../platform/shortcuts.ts';
import type { OptionsPort } from './port.ts';

/** Firefox 137 and later; not yet in the polyfill's types. */
interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The port to the real browser; without `openShortcuts` where there are no commands. */
export function connectPort(): OptionsPort {
  // Firefox for Android has no commands at all.
  const commands = browser.commands as (typeof browser.commands & ShortcutSettings) | undefined;
  const port: OptionsPort = {
    load: loadSettings,
    save: saveSettings,
    reset: resetSettings,
    watch: watchSettings,
    shortcuts: readShortcuts,
    openDossier: () => sendMessage('openDossier', { at: '' }),
    version: browser.runtime.getManifest().version,
  };
  if (commands) {
    port.openShortcuts = async () => {
      if (commands.openShortcutSettings) await commands.openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    };
  }
  return port;
}
