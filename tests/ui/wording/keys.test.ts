import { expect, it } from 'vitest';
import { sayKeys } from '../../../src/ui/wording/keys.ts';

it.each([
  ['Alt+Period', 'Alt+.'],
  ['Alt+Comma', 'Alt+,'],
  ['MacCtrl+Shift+Period', 'MacCtrl+Shift+.'],
  ['Alt+Shift+S', 'Alt+Shift+S'],
])('%s is shown as %s', (keys, said) => {
  expect(sayKeys(keys)).toBe(said);
});
