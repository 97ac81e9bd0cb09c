/** The background: badge, commands, injection. It may be stopped at any time and keeps nothing in memory that matters. */
import { browser } from '../platform/browser.ts';
import { onMessage, senderOf } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { showBadge } from './badge.ts';
import { runCommand } from './commands.ts';
import { injectGates, injectParts, injectReader, liveFrames, markAsked } from './inject.ts';
import { onNamesFound, readWaitingTabs } from './names-found.ts';
import { openDossier, openOptions, welcome } from './pages.ts';
import { changeTabState, readTabState } from './tab-state.ts';
import { withoutGone } from './without-gone.ts';

onMessage('namesFound', async (message) => {
  const sender = senderOf(message);
  if (sender) await onNamesFound(sender);
});

onMessage('frameStatus', async (message) => {
  const sender = senderOf(message);
  if (!sender) return;
  const { tabId, frameId } = sender;
  const live = await liveFrames(tabId);
  const state = await changeTabState(tabId, (tab) =>
    withoutGone({ ...tab, frames: { ...tab.frames, [frameId]: message.data } }, live),
  );
  await showBadge(tabId, state);
});

onMessage('settings', async () => (await loadSettings()).settings);

onMessage('load', async (message) => {
  const sender = senderOf(message);
  if (!sender) return;
  const { language } = (await loadSettings()).settings;
  const { tabId, frameId } = sender;
  await injectParts({ tabId, frameIds: [frameId] }, message.data.parts, language);
});

onMessage('openDossier', ({ data }) => openDossier(data.at));
onMessage('openOptions', openOptions);

onMessage('framesOf', async ({ data: { tabId } }) => {
  const [state, live] = await Promise.all([readTabState(tabId), liveFrames(tabId)]);
  return Object.entries(withoutGone(state, live).frames)
    .map(([frameId, status]) => ({ frameId: Number(frameId), status }))
    .sort((a, b) => a.frameId - b.frameId);
});

onMessage('readTab', async ({ data: { tabId } }) => {
  await markAsked(tabId);
  await injectReader({ tabId });
});

browser.commands?.onCommand.addListener((command) => void runCommand(command));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void welcome(reason);
  void injectGates();
});
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && 'settings' in changes) void readWaitingTabs();
});
browser.tabs.onRemoved.addListener((tabId) => void changeTabState(tabId, () => undefined));
