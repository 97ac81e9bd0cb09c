import { browser } from '../platform/browser.ts';
import { sendMessage } from '../platform/messages.ts';
import { loadSettings, saveSite } from '../platform/settings.ts';
import { liveFrames } from './inject.ts';
import { changeTabState, readTabState } from './tab-state.ts';

/** @param command its name in the manifest */
export async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-finding') await step(tab.id, 1);
  else if (command === 'previous-finding') await step(tab.id, -1);
  else if (command === 'toggle-site') await toggleSite(tab.url);
}

/** Goes through the frames with findings in turn, from the one stepped to last, and round again. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  const [{ current }, live] = await Promise.all([readTabState(tabId), liveFrames(tabId)]);
  const order = live
    .filter(({ hasReader }) => hasReader)
    .map(({ frameId }) => frameId)
    .sort((a, b) => (a - b) * by);
  if (order.length === 0) return;
  const from = Math.max(0, order.indexOf(current ?? order[0] ?? 0));
  // One more than there are frames: the first may have been at its end, and is begun again.
  for (let i = 0; i <= order.length; i++) {
    const frameId = order[(from + i) % order.length] ?? 0;
    const stepped = await sendMessage('step', { by }, { tabId, frameId }).catch(() => false);
    if (!stepped) continue;
    await changeTabState(tabId, (tab) => ({ ...tab, current: frameId }));
    return;
  }
}

async function toggleSite(address: string | undefined): Promise<void> {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return;
  const { settings } = await loadSettings();
  await saveSite(url.hostname, settings.sites[url.hostname] === 'off' ? undefined : 'off');
}
