/** How long a content script may stay: until the extension is updated, switched off or removed. */

interface Runtime {
  runtime?: { id?: string };
}

/**
 * False once the extension that injected this script is gone. An orphaned script keeps running, but
 * `runtime.id` is undefined (Chromium) or the touch itself throws (Firefox); no event tells.
 */
function extensionLives(): boolean {
  try {
    const { chrome } = globalThis as { chrome?: Runtime };
    return chrome?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Ends a lifetime when the extension is gone; asked wherever the script wakes up anyway. */
export function createLifetime(controller: AbortController, lives = extensionLives) {
  return {
    signal: controller.signal,
    /** @returns whether to go on; aborts the signal where not */
    check(): boolean {
      if (!controller.signal.aborted && !lives()) controller.abort();
      return !controller.signal.aborted;
    },
  };
}

export type Lifetime = ReturnType<typeof createLifetime>;
