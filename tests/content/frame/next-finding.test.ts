import { describe, expect, it } from 'vitest';
import { nextFinding } from '../../../src/content/frame/next-finding.ts';
import type { PlacedMark } from '../../../src/content/read/placed-mark.ts';

const placed = (kind: string, key: string) =>
  ({ mark: { key, judged: { kind } } }) as unknown as PlacedMark;

const page = [
  placed('mention', 'm1'),
  placed('figure', 'f1'),
  placed('mention', 'm2'),
  placed('quote', 'q1'),
];

describe('the next finding', () => {
  it.each<[string | undefined, 1 | -1, string | undefined]>([
    [undefined, 1, 'f1'],
    ['f1', 1, 'q1'],
    ['q1', 1, undefined],
    [undefined, -1, 'q1'],
    ['q1', -1, 'f1'],
    ['f1', -1, undefined],
    ['gone', 1, 'f1'],
  ])('from %s by %d is %s', (current, by, next) => {
    expect(nextFinding(page, current, by)?.mark.key).toBe(next);
  });

  it('is a name where there is nothing else', () => {
    const names = page.filter(({ mark }) => mark.judged.kind === 'mention');
    expect(nextFinding(names, 'm1', 1)?.mark.key).toBe('m2');
  });

  it('is none on a page with none', () => {
    expect(nextFinding([], undefined, 1)).toBeUndefined();
  });
});
