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
      { path: 'src/content/languages/de.js', bytes: 0, gzip: 100 },
      { path: 'src/content/languages/en.js', bytes: 0, gzip: 90 },
    ];
    expect(oversized(files, { languages: 100 })).toEqual([]);
    expect(oversized(files, { languages: 99 })).toHaveLength(1);
  });
});
