/** Typed messages between the extension's parts; message-types.ts lists them. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from './message-types.ts';

/**
 * `sendMessage(name, data)` speaks to the background and the extension's pages, with a third
 * argument `{ tabId, frameId }` to one frame. It rejects where nobody answers: a caller that can do
 * without a reply catches. `onMessage(name, handler)` takes one handler a name and returns its removal.
 */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

/** Where a message came from, as far as the background needs it. */
export interface Sender {
  tabId: number;
  frameId: number;
  url: string;
}

/** @returns undefined for a message that no tab sent (the extension's own pages in a popup) */
export function senderOf(message: { sender: unknown }): Sender | undefined {
  const {
    tab,
    frameId = 0,
    url = '',
  } = message.sender as {
    tab?: { id?: number };
    frameId?: number;
    url?: string;
  };
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameId, url };
}
