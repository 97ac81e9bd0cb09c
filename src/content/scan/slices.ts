/**
 * Milliseconds of work before the page gets its turn. With a processor four times slower the same
 * clock still ends the slice here; only one step (a block, an element) can run over.
 */
const SLICE = 8;
/** Milliseconds after which work goes on although the page is never idle. */
const PATIENCE = 300;

interface WithYield {
  scheduler?: { yield?(): Promise<void> };
}

/**
 * Cuts long work into slices: `if (slices.due()) await slices.pause()`.
 * `urgent` work (what is in view) goes on before other tasks of its kind, the rest when idle.
 */
export function createSlices() {
  let started = performance.now();
  return {
    begin(): void {
      started = performance.now();
    },
    due(): boolean {
      return performance.now() - started > SLICE;
    },
    async pause(urgent = false): Promise<void> {
      await (urgent ? nextTask() : idle());
      started = performance.now();
    },
    /** Runs a generator to its end, pausing where a slice ends. @returns its result; undefined once aborted */
    async run<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T | undefined> {
      for (let step = work.next(); ; step = work.next()) {
        if (step.done) return step.value;
        if (signal.aborted) return undefined;
        if (this.due()) await this.pause(true);
      }
    },
  };
}

export type Slices = ReturnType<typeof createSlices>;

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as WithYield;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}
