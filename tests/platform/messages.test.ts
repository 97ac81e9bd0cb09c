/** Messages between parts, over a browser of our own that copies what it carries as real ones do. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onMessage, sendMessage } from '../../src/platform/messages.ts';

type Listener = (message: object, sender: object, respond: (answer: unknown) => void) => unknown;

let listeners: Set<Listener>;
let toTab: [tabId: number, to: object] | undefined;

function deliver(message: object): Promise<unknown> {
  const copy = JSON.parse(JSON.stringify(message));
  return new Promise((resolve) => {
    const respond = (answer: unknown) => resolve(JSON.parse(JSON.stringify(answer)));
    const later = [...listeners].map((listener) => listener(copy, { frameId: 3 }, respond));
    if (!later.includes(true)) resolve(undefined);
  });
}

beforeEach(() => {
  listeners = new Set();
  toTab = undefined;
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: deliver,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: {
      sendMessage(tabId: number, message: object, to: object) {
        toTab = [tabId, to];
        return deliver(message);
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('messages', () => {
  it('reach the handler of their name, with their sender, and bring its reply', async () => {
    const heard: unknown[] = [];
    onMessage('step', (message) => heard.push(message) > 0);
    onMessage('framesOf', async ({ data }) => [
      {
        frameId: data.tabId,
        status: { state: 'read', counts: { figures: 0, quotes: 0, mentions: 0 } },
      },
    ]);
    expect(await sendMessage('step', { by: 1 })).toBe(true);
    expect(heard).toEqual([{ data: { by: 1 }, sender: { frameId: 3 } }]);
    expect(await sendMessage('framesOf', { tabId: 7 })).toMatchObject([{ frameId: 7 }]);
  });

  it('that ask for nothing back resolve with nothing', async () => {
    onMessage('openOptions', () => {});
    expect(await sendMessage('openOptions', undefined)).toBeUndefined();
  });

  it('go to one frame of a tab, named by nothing else: Chromium refuses what it does not know', async () => {
    onMessage('show', () => {});
    await sendMessage('show', { key: 'a' }, { tabId: 5, frameId: 2 });
    expect(toTab).toEqual([5, { frameId: 2 }]);
  });

  it('reject where nobody answers, where the handler throws, and where the extension is gone', async () => {
    await expect(sendMessage('settings', undefined)).rejects.toThrow('Nobody answers settings.');
    const remove = onMessage('settings', () => {
      throw new Error('No storage.');
    });
    await expect(sendMessage('settings', undefined)).rejects.toThrow('No storage.');
    remove();
    await expect(sendMessage('settings', undefined)).rejects.toThrow('Nobody answers settings.');
    vi.stubGlobal('chrome', {});
    await expect(sendMessage('settings', undefined)).rejects.toThrow();
  });
});
