import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtFiles, oversized } from '../bench/sizes.ts';

const dist = (browser: string) => fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));

describe('size budgets', () => {
  it.each(['chrome', 'firefox'])('hold for the %s build', (browser) => {
    expect(oversized(builtFiles(dist(browser)))).toEqual([]);
  });

  it('fail where a script is a byte too large', () => {
    const files = [{ path: 'src/content/gate.js', bytes: 5000, gzip: 2049 }];
    expect(oversized(files, { gate: 2048 })).toHaveLength(1);
    expect(oversized(files, { gate: 2049 })).toEqual([]);
  });

  it('fail where the script is missing', () => {
    expect(oversized([], { gate: 2048 })[0]).toContain('no script named gate');
  });

  it('count one language of those a page may load', () => {
    const files = [
      'src/content/popover.js',
      'src/content/languages/popover-de.js',
      'src/content/languages/popover-en.js',
    ].map((path) => ({ path, bytes: 0, gzip: 100 }));
    expect(oversized(files, { popover: 200 })).toEqual([]);
    expect(oversized(files, { popover: 199 })).toHaveLength(1);
  });
});
