import type { DatasetRecord } from '../dataset/types.ts';
import { browser } from '../platform/browser.ts';
import { sendMessage } from '../platform/messages.ts';
import { loadSettings, saveSettings, saveSite } from '../platform/settings.ts';
import { readShortcuts } from '../platform/shortcuts.ts';
import { joinFrames } from './page-view.ts';
import type { PopupPort } from './port.ts';

const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** The site behind an address as match patterns, which know no ports; every site where it is not told. */
function originsOf(address: string | undefined): string[] {
  const site = address ? URL.parse(address) : null;
  if (!site || !/^https?:$/.test(site.protocol)) return EVERY_SITE;
  return [`${site.protocol}//${site.hostname}/*`];
}

/** The port to the real browser, for the tab that is active in this window; its frames name entries of the record. */
export function connectPort(record: DatasetRecord): PopupPort {
  async function findTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  }

  async function readFrames(tabId: number) {
    const frames = await sendMessage('framesOf', { tabId }).catch(() => []);
    const summaries = await Promise.all(
      frames
        .filter(({ status }) => status.state === 'read' || status.state === 'reading')
        .map(({ frameId }) =>
          sendMessage('pageSummary', undefined, { tabId, frameId }).then(
            (summary) => ({ frameId, summary }),
            // The frame has gone since it reported.
            () => undefined,
          ),
        ),
    );
    return {
      frames: frames.map(({ status }) => status.state),
      reading: joinFrames(
        summaries.filter((found) => found !== undefined),
        record,
      ),
    };
  }

  return {
    async readTab() {
      const [tab, { settings }] = await Promise.all([findTab(), loadSettings()]);
      const origins = originsOf(tab?.url);
      const [permitted, read] = await Promise.all([
        browser.permissions.contains({ origins }),
        tab?.id === undefined ? { frames: [], reading: undefined } : readFrames(tab.id),
      ]);
      return { url: tab?.url, loading: tab?.status === 'loading', permitted, settings, ...read };
    },

    async show({ frameId, key }) {
      const tab = await findTab();
      if (tab?.id !== undefined) await sendMessage('show', { key }, { tabId: tab.id, frameId });
    },

    async readNow() {
      const tab = await findTab();
      if (tab?.id !== undefined) await sendMessage('readTab', { tabId: tab.id });
    },

    requestAccess: () => browser.permissions.request({ origins: EVERY_SITE }),
    saveSite,
    saveMode: (mode) => saveSettings({ mode }),
    openDossier: (at) => sendMessage('openDossier', { at }),
    openOptions: () => sendMessage('openOptions', undefined),

    shortcuts: readShortcuts,
    close: () => window.close(),
  };
}
