/**
 * The gate: in every frame of every page, so it is small, imports no polyfill and touches no
 * extension API before it has found a name. It reads the text once before the page goes on, and leaves
 * all else to the first idle moment after the page has been drawn, which a tab in the background has not
 * (docs/decisions/0002-gate-and-reader.md).
 */
import { NAMES } from './gate/names.ts';
import { seenTextHoldsName } from './gate/shows-name.ts';
import { watchForName, whenIdle } from './gate/watch.ts';
import { isWorthReading, whenWorthReading } from './gate/worth-reading.ts';
import { type Gate, world } from './world.ts';

function start(): void {
  const shared = world();
  shared.gate?.stop();
  const gate: Gate = { stopped: false, stop };
  shared.gate = gate;
  let frame = 0;
  const { body } = document;
  if (body && NAMES.test(body.textContent) && isWorthReading() && seenTextHoldsName(body)) ask();
  else frame = requestAnimationFrame(() => whenIdle(goOn));

  function goOn(): void {
    if (!gate.stopped) whenWorthReading(gate, () => watchForName(gate, ask));
  }

  function stop(): void {
    gate.stopped = true;
    // What a frame to come would keep is a gate's every function.
    cancelAnimationFrame(frame);
    gate.observer?.disconnect();
  }

  function ask(): void {
    gate.stop();
    askForReader();
  }
}

/** As src/platform/messages.ts writes it, without its weight. */
function askForReader(): void {
  const message = { type: 'namesFound' };
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
