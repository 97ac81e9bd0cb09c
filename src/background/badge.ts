import { browser } from '../platform/browser.ts';
import type { TabState } from './tab-state.ts';

/** The badge's colours: the interface's ink on its paper, the other way round. */
const BACKGROUND = '#1c1a17';
const FOREGROUND = '#fffefb';

/** Shows how many figures and quotes the tab's frames have found; nothing at none. */
export async function showBadge(tabId: number, { frames }: TabState): Promise<void> {
  const count = Object.values(frames).reduce(
    (sum, { counts }) => sum + counts.figures + counts.quotes,
    0,
  );
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? badgeText(count) : '' });
    if (count === 0) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: FOREGROUND });
  } catch {
    // The tab has gone.
  }
}

/** Four characters fit. */
function badgeText(count: number): string {
  return count > 999 ? '999+' : `${count}`;
}
