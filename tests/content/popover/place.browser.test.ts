import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../../src/content/popover/host.ts';
import { followWords } from '../../../src/content/popover/place.ts';
import type { PopoverContent } from '../../../src/content/popover/types.ts';

let controller: AbortController;
let host: Host;

beforeEach(() => {
  controller = new AbortController();
  host = createHost(
    '.surface { width: 100px; height: 60px; max-height: var(--card-room) }',
    controller.signal,
  );
  host.root.innerHTML = '<div class="surface"></div>';
  host.open(document.body);
});

afterEach(() => controller.abort());

/** Places the card by lines given as [left, top, width, height] in CSS pixels. */
function follow(
  lines: () => [number, number, number, number][],
  lost = () => {},
  more: Partial<PopoverContent> = {},
): void {
  const rects = () => lines().map((line) => new DOMRect(...line));
  const content = { rects, element: document.body, ...more } as unknown as PopoverContent;
  followWords(host, content, lost, controller.signal);
}

const card = () => host.element.getBoundingClientRect();

describe('the card', () => {
  it('lies under the last line of words broken over two', async () => {
    follow(() => [
      [200, 100, 80, 20],
      [10, 124, 60, 20],
    ]);
    await vi.waitFor(() => expect(card().top).toBe(144 + 8));
    expect(card().left).toBe(10);
  });

  it.each([
    ['at the line under the pointer, where it covers no other of them', [10, 60], 290, [250, 128]],
    ['else within reach of the pointer', [10, 290], 320, [270, 152]],
    ['else at the start of the last line', [10, 290], 60, [10, 152]],
  ] as const)('lies %s', async (_, [from, width], pointerX, [left, top]) => {
    const lines = (): [number, number, number, number][] => [
      [250, 100, 80, 20],
      [from, 124, width, 20],
    ];
    follow(lines, undefined, { pointerX });
    await vi.waitFor(() => expect([card().left, card().top]).toEqual([left, top]));
  });

  it('lies over the first line where there is no room under the last', async () => {
    const low = innerHeight - 40;
    follow(() => [
      [50, low - 24, 80, 20],
      [10, low, 60, 20],
    ]);
    await vi.waitFor(() => expect(card().bottom).toBe(low - 24 - 8));
  });

  it('follows words that move without an event', async () => {
    let top = 20;
    follow(() => [[10, top, 60, 20]]);
    await vi.waitFor(() => expect(card().top).toBe(48));
    top = 60;
    await vi.waitFor(() => expect(card().top).toBe(88));
  });

  it('is told once its words have left the window', async () => {
    const lost = vi.fn();
    follow(() => [[10, -50, 60, 20]], lost);
    await vi.waitFor(() => expect(lost).toHaveBeenCalled());
  });
});
