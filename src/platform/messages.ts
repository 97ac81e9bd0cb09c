/**
 * Typed messages between the extension's parts; message-types.ts lists them. Through `chrome`, which both browsers
 * have, and by few lines: the reader carries them into pages.
 */
import type { Messages } from './message-types.ts';

type Name = keyof Messages;
type DataOf<N extends Name> = Parameters<Messages[N]>[0];
type ReplyOf<N extends Name> = ReturnType<Messages[N]>;

/** On the wire; the gate writes one by itself (src/content/gate.ts). */
interface Message {
  type: string;
  data?: unknown;
}

type Answer = { reply?: unknown } | { fault: string };

type Listener = (
  message: Message,
  sender: unknown,
  respond: (answer: Answer) => void,
) => boolean | undefined;

interface WithMessages {
  chrome: {
    runtime: {
      sendMessage(message: Message): Promise<Answer | undefined>;
      onMessage: {
        addListener(listener: Listener): void;
        removeListener(listener: Listener): void;
      };
    };
    tabs: {
      sendMessage(
        tabId: number,
        message: Message,
        to: { frameId: number },
      ): Promise<Answer | undefined>;
    };
  };
}

/** Asked for at each use: it is gone, or its parts are, once the extension is. */
function api(): WithMessages['chrome'] {
  return (globalThis as unknown as WithMessages).chrome;
}

/**
 * Speaks to the background, or to one frame of a tab. Rejects where nobody answers, and where the handler
 * threw: a caller that can do without a reply catches.
 */
export async function sendMessage<N extends Name>(
  type: N,
  data: DataOf<N>,
  to?: { tabId: number; frameId: number },
): Promise<ReplyOf<N>> {
  const { runtime, tabs } = api();
  const message = { type, data };
  const answer = await (to
    ? tabs.sendMessage(to.tabId, message, { frameId: to.frameId })
    : runtime.sendMessage(message));
  if (!answer || 'fault' in answer) throw new Error(answer?.fault ?? `Nobody answers ${type}.`);
  return answer.reply as ReplyOf<N>;
}

/** One handler a name in each part. @returns its removal; it throws once the extension is gone */
export function onMessage<N extends Name>(
  type: N,
  handler: (message: { data: DataOf<N>; sender: unknown }) => ReplyOf<N> | Promise<ReplyOf<N>>,
): () => void {
  const { onMessage } = api().runtime;
  const listener: Listener = (message, sender, respond) => {
    if (message.type !== type) return false;
    const answer = async () => handler({ data: message.data as DataOf<N>, sender });
    answer().then(
      (reply) => respond({ reply }),
      (error) => respond({ fault: String(error) }),
    );
    // The answer comes later.
    return true;
  };
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}

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
