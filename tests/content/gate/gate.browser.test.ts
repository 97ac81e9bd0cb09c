import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { world } from '../../../src/content/world.ts';

const sendMessage = vi.fn(async (_: { type: string }) => {});
let copies = 0;

/** The gate starts as it is loaded; each test gets its own copy. */
async function start(): Promise<void> {
  await import(/* @vite-ignore */ `../../../src/content/gate.ts?copy=${++copies}`);
}

const isAsked = () =>
  vi.waitFor(
    () =>
      expect(sendMessage.mock.calls).toEqual([[expect.objectContaining({ type: 'namesFound' })]]),
    {
      timeout: 4000,
    },
  );

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  sendMessage.mockClear();
  document.body.innerHTML = '<p>Nothing of note.</p>';
});

afterEach(() => {
  world().gate?.stop();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the gate of a page', () => {
  it('asks for the reader at once where a name stands in the text', async () => {
    document.body.append('On Nvidia.');
    await start();
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('leaves a document alone that is an editor', async () => {
    document.designMode = 'on';
    document.body.append('On Nvidia.');
    await start();
    document.designMode = 'off';
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('misses nothing that comes between its reading and its watching', async () => {
    await start();
    document.body.append('On Nvidia.');
    expect(sendMessage).not.toHaveBeenCalled();
    await isAsked();
  });

  it.each(['Shares of NVDA fell.', 'On Nvi\u00addia.', '关于英伟达的消息'])(
    'finds a rare spelling in its first idle moment: %s',
    async (text) => {
      document.body.append(text);
      await start();
      await isAsked();
    },
  );

  it('makes no observer before the page goes on, and none once it is stopped', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await start();
    expect(observe).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(observe).toHaveBeenCalledOnce(), { timeout: 4000 });
    world().gate?.stop();
    document.body.append('On Nvidia.');
    // The time in which a gate that went on would have asked: SETTLE (100 ms), then an idle moment.
    await new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 150));
    expect(sendMessage).not.toHaveBeenCalled();
    observe.mockRestore();
  });
});
