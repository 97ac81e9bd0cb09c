export type Stored = { [field: string]: unknown };

/** Makes the shape of one version that of the next. */
export type Step = (stored: Stored) => Stored;

/**
 * Brings what storage held to today's shape, one version after the other.
 * @param steps the first leads from version 0 (nothing says a version) to 1, and so on; their number is today's version
 */
export function migrate(stored: Stored, steps: readonly Step[]): Stored {
  const { version } = stored;
  const from = typeof version === 'number' && Number.isInteger(version) ? Math.max(0, version) : 0;
  return steps.slice(from).reduce((shape, step) => step(shape), stored);
}
