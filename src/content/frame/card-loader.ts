import type { CardPart } from '../../platform/message-types.ts';
import { sendMessage } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings-types.ts';
import type { Popover, PopoverCallbacks } from '../popover/types.ts';
import { world } from '../world.ts';

export interface CardLoader {
  /** Fetches those parts that are missing, in one message; resolves without them where nobody answers. */
  load(parts: CardPart[]): Promise<void>;
  /** undefined until its script has come. */
  popover(): Popover | undefined;
}

/** Fetches what cards take when one is first wanted, and makes the frame's one popover of it. */
export function createCardLoader(
  settings: () => Settings,
  callbacks: PopoverCallbacks,
  signal: AbortSignal,
): CardLoader {
  let popover: Popover | undefined;
  let loading: Promise<void> | undefined;

  function isMissing(part: CardPart): boolean {
    const { plot, facts, messages, copyFinding } = world();
    const { language } = settings();
    switch (part) {
      case 'popover':
        return !popover;
      case 'plot':
        return !plot;
      case 'facts':
        return !facts;
      case 'copy':
        return !copyFinding;
      case 'messages':
        return language !== 'auto' && language !== messages?.language;
    }
  }

  async function load(wanted: CardPart[]): Promise<void> {
    await loading?.catch(() => {});
    const parts = wanted.filter(isMissing);
    if (parts.length === 0) return;
    loading = sendMessage('load', { parts });
    // A process's first number format takes some 20 ms, whatever its language: spent while the script is fetched.
    if (!popover) new Intl.NumberFormat();
    try {
      await loading;
    } catch {
      return;
    } finally {
      loading = undefined;
    }
    const { record, popover: create } = world();
    if (record) popover ??= create?.(record.dataset, callbacks, signal);
  }

  return { load, popover: () => popover };
}
