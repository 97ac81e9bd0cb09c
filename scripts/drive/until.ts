/** How often a condition is looked at, in milliseconds: often enough not to add to a test, seldom enough not to load two cores. */
const interval = 40;

/**
 * Waits until a condition holds.
 * @param read gives the present value
 * @param holds whether that is the value waited for; truthiness unless told
 * @param timeout milliseconds
 * @throws with the last value seen, after `timeout`
 */
export async function until<T>(
  what: string,
  read: () => T | Promise<T>,
  { holds = Boolean, timeout = 8_000 }: { holds?: (value: T) => boolean; timeout?: number } = {},
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (performance.now() > end)
      throw new Error(
        `Waited ${timeout} ms in vain for ${what}. Last seen: ${JSON.stringify(value)?.slice(0, 600)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
