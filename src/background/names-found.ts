import type { FrameStatus } from '../platform/message-types.ts';
import type { Sender } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { injectReader } from './inject.ts';
import { allTabStates, changeTabState } from './tab-state.ts';

const nothing = { figures: 0, quotes: 0, mentions: 0 };

/**
 * A gate found a name. The reader decides for itself about site and kind of page, which only it can
 * see; in mode "asked" it is not even injected.
 */
export async function onNamesFound({ tabId, frameId }: Sender): Promise<void> {
  const { settings } = await loadSettings();
  const state = settings.mode === 'asked' ? 'not-asked' : 'reading';
  const status: FrameStatus = { state, counts: nothing };
  await changeTabState(tabId, (tab) => ({
    ...tab,
    frames: { ...tab.frames, [frameId]: status },
  }));
  if (state === 'reading') await injectReader({ tabId, frameIds: [frameId] });
}

/** After a change of settings: frames that only waited to be asked for may now be read. */
export async function readWaitingTabs(): Promise<void> {
  const { settings } = await loadSettings();
  if (settings.mode === 'asked') return;
  for (const [tabId, { frames }] of await allTabStates()) {
    const waiting = Object.entries(frames).filter(([, { state }]) => state === 'not-asked');
    if (waiting.length === 0) continue;
    // The tab may have gone, or moved on to a page that is not ours to read.
    await injectReader({ tabId, frameIds: waiting.map(([id]) => Number(id)) }).catch(() => {});
  }
}
