import { expect, it } from 'vitest';
import { createLifetime } from '../../src/platform/lifetime.ts';

it('ends once, when the extension has gone, and never comes back', () => {
  let lives = true;
  const lifetime = createLifetime(new AbortController(), () => lives);
  expect(lifetime.check()).toBe(true);
  lives = false;
  expect(lifetime.signal.aborted).toBe(false);
  expect(lifetime.check()).toBe(false);
  expect(lifetime.signal.aborted).toBe(true);
  lives = true;
  expect(lifetime.check()).toBe(false);
});
