/**
 * The gate: in every frame of every page, so it is small, imports no polyfill and touches no
 * extension API before it has found a name. It reads the text once, watches what is added, and
 * asks for the reader when DeepSeek or Nvidia appears (docs/decisions/0002-gate-and-reader.md).
 */
import { showsName } from './gate/shows-name.ts';
import { watchForName } from './gate/watch.ts';
import { whenWorthReading } from './gate/worth-reading.ts';
import { world } from './world.ts';

function start(): void {
  const shared = world();
  shared.gate?.stop();
  const gate = { stopped: false, stop };
  shared.gate = gate;
  whenWorthReading(gate, () => {
    if (document.body && showsName(document.body)) ask();
    // Before anything can change, but after the reading: most of the gate's own cost is here.
    else queueMicrotask(() => gate.stopped || watchForName(gate, ask));
  });

  function stop(): void {
    gate.stopped = true;
  }

  function ask(): void {
    gate.stop();
    askForReader();
  }
}

/** The messaging library's own format (src/platform/messages.ts), without its weight. */
function askForReader(): void {
  const message = { id: 0, type: 'namesFound', timestamp: Date.now() };
  const { chrome } = globalThis as unknown as {
    chrome: { runtime?: { sendMessage(message: object): Promise<unknown> } };
  };
  try {
    // No answer is no harm: the extension may have gone while the page stayed.
    chrome.runtime?.sendMessage(message).catch(() => {});
  } catch {
    // An orphaned script in Firefox throws at once.
  }
}

start();
