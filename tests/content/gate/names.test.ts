import { describe, expect, it } from 'vitest';
import { holdsName } from '../../../src/content/gate/names.ts';
import { core } from '../../../src/dataset/core.ts';

const names = core.entities
  .filter(({ id }) => id === 'deepseek' || id === 'nvidia')
  .flatMap(({ name, aliases }) => [name, ...aliases]);

describe('the names that wake the reader', () => {
  it('are every name that the dataset has for the two companies', () => {
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect([name, holdsName(`On ${name} today.`)]).toEqual([name, true]);
  });

  it.each(['Nvi\u00addia fell', 'Deep\u00adSeek rose', 'DEEPSEEK-R1', 'nvidia’s', 'On NVDA:'])(
    'stand in %j',
    (text) => {
      expect(holdsName(text)).toBe(true);
    },
  );

  it('are found in the East Asian part of a long text', () => {
    const text = `${'文'.repeat(5000)}英伟达${'文'.repeat(5000)}`;
    expect(holdsName(text)).toBe(true);
  });

  it.each(['deep in the sea, seeking', 'OpenAI and Oracle', 'invidious', 'R1 and V3', ''])(
    'do not stand in %j',
    (text) => {
      expect(holdsName(text)).toBe(false);
    },
  );
});
