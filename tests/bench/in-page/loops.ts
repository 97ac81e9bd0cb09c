/**
 * What the benchmark runs inside a content script's world: loops around the built gate, the reader's own
 * modules and mark.js, each long enough to time. Started by an event of the page, answered in an attribute.
 */
import Mark from 'mark.js';
import { startReading } from '../../../src/content/read/reading.ts';
import { world } from '../../../src/content/world.ts';
import { core } from '../../../src/dataset/core.ts';
import { createJudge } from '../../../src/judge/judge.ts';
import { defaults } from '../../../src/platform/settings-schema.ts';
import { createRecogniser } from '../../../src/recognise/recogniser.ts';

declare global {
  /** The built gate as a function, put there by the benchmark's build. */
  var runBuiltGate: () => void;
}

/** Milliseconds a loop runs at least: browsers give content scripts clocks as coarse as 1 ms. */
const loopTime = 200;

const loops: { [name: string]: () => Promise<number> } = {
  gate: () => perRun(globalThis.runBuiltGate).finally(stopGate),
  plainRead: () => perRun(plainRead),
  gateToTheEnd,
  reader: () => perRunAsync(readOnce),
  markJs: () => perRunAsync(markJsOnce),
};

document.addEventListener('second-source-bench', () => {
  const html = document.documentElement;
  const name = html.getAttribute('data-bench') ?? '';
  loops[name]?.().then(
    (milliseconds) => html.setAttribute('data-bench-result', String(milliseconds)),
    (error) => html.setAttribute('data-bench-result', `failed: ${error}`),
  );
});
document.documentElement.setAttribute('data-bench-ready', '');

/** What a page without a mention must pay at the very least: its text read once, one expression tried. */
function plainRead(): void {
  if (/deepseek|nvidia/i.test(document.body.textContent ?? '')) throw new Error('a name');
}

/** Each gate stops the one before it; the last one's work in idle time must not fall into the next loop. */
function stopGate(): void {
  world().gate?.stop();
}

/** Microtasks of a run are part of it: they keep the page waiting just as long. */
async function perRun(run: () => void): Promise<number> {
  let runs = 0;
  const start = performance.now();
  let end = start;
  do {
    run();
    await undefined;
    runs++;
    end = performance.now();
  } while (end - start < loopTime);
  return (end - start) / runs;
}

/** The gate with all that it leaves for idle time: until it has looked for every shadow root. */
async function gateToTheEnd(): Promise<number> {
  const { requestAnimationFrame, requestIdleCallback, setTimeout } = globalThis;
  const waiting: (() => void)[] = [];
  const later = (run: () => void): number => {
    waiting.push(run);
    return 0;
  };
  Object.assign(globalThis, {
    requestAnimationFrame: later,
    requestIdleCallback: later,
    setTimeout: later,
  });
  try {
    return await perRun(() => {
      globalThis.runBuiltGate();
      for (let run = waiting.shift(); run; run = waiting.shift()) run();
    });
  } finally {
    Object.assign(globalThis, { requestAnimationFrame, requestIdleCallback, setTimeout });
    stopGate();
  }
}

/** @param run resolves to the milliseconds of it that count */
async function perRunAsync(run: () => Promise<number>): Promise<number> {
  let runs = 0;
  let total = 0;
  do {
    total += await run();
    runs++;
  } while (total < loopTime);
  return total / runs;
}

const recogniser = createRecogniser(core);
const judge = createJudge(core);

/** Finds and marks the whole page as the reader does; its pauses for the page are made as short as can be. */
async function readOnce(): Promise<number> {
  const controller = new AbortController();
  const start = performance.now();
  await withoutWaiting(
    () =>
      new Promise<void>((resolve) => {
        const reading = startReading(
          {
            recogniser,
            judge,
            page: { url: location.href, title: document.title },
            settings: () => defaults,
            onChange: () => {
              if (reading.complete()) resolve();
            },
          },
          controller.signal,
        );
      }),
  );
  const spent = performance.now() - start;
  controller.abort();
  return spent;
}

/** Runs work with the waits taken out: what is timed is the work, not the page's turn in between. */
async function withoutWaiting(work: () => Promise<void>): Promise<void> {
  const { requestIdleCallback, setTimeout } = globalThis;
  const soon = (run: (deadline: IdleDeadline) => void): number => {
    queueMicrotask(() => run({ didTimeout: false, timeRemaining: () => 50 }));
    return 0;
  };
  Object.assign(globalThis, { requestIdleCallback: soon, setTimeout: soon });
  try {
    await work();
  } finally {
    Object.assign(globalThis, { requestIdleCallback, setTimeout });
  }
}

const names = core.entities.flatMap(({ name, aliases }) => [name, ...aliases]);

function markJsOnce(): Promise<number> {
  const mark = new Mark(document.body);
  const start = performance.now();
  return new Promise((resolve) => {
    mark.mark(names, {
      separateWordSearch: false,
      accuracy: 'exactly',
      done: () => {
        const spent = performance.now() - start;
        mark.unmark({ done: () => resolve(spent) });
      },
    });
  });
}
