import type { FrameReport } from '../platform/message-types.ts';
import type { Sender } from '../platform/messages.ts';
import { loadSettings } from '../platform/settings.ts';
import { injectReader } from './inject.ts';
import { changeTabState } from './tab-state.ts';

const nothing = { figures: 0, quotes: 0, mentions: 0 };

/**
 * A gate found a name. The reader decides for itself about site and kind of page, which only it can
 * see; in mode "asked" it is not even injected.
 */
export async function onNamesFound({ tabId, frameId }: Sender): Promise<void> {
  const { settings } = await loadSettings();
  const state = settings.mode === 'asked' ? 'not-asked' : 'reading';
  const report: FrameReport = { state, counts: nothing };
  // The top frame is always the first of its page to exist: what others reported was another page's.
  await changeTabState(tabId, (tab) => ({
    ...tab,
    frames: { ...tab.frames, [frameId]: report },
  }));
  if (state === 'reading') await injectReader({ tabId, frameIds: [frameId] });
}
