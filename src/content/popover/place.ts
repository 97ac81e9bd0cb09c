import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Host } from './host.ts';
import type { PopoverContent } from './types.ts';

/** CSS pixels between the words and the card, and between the card and the window's edge. */
const gap = 6;
const edge = 8;

/**
 * Keeps the card beside its words, over or under their line, inside the window, while the page
 * scrolls and changes. Calls `lost` once the words have no rectangle in the window any more.
 */
export function followWords(
  host: Host,
  content: PopoverContent,
  lost: () => void,
  signal: AbortSignal,
): void {
  const words: VirtualElement = {
    contextElement: content.element,
    getBoundingClientRect: () => lineOf(content.rects()) ?? new DOMRect(),
  };
  const place = async () => {
    const line = lineOf(content.rects());
    if (!line || !isInWindow(line)) {
      lost();
      return;
    }
    const { x, y } = await computePosition(words, host.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: edge, fallbackPlacements: ['top-start', 'right', 'left'] }),
        shift({ padding: edge }),
        size({
          padding: edge,
          apply: ({ availableHeight }) => {
            host.element.style.setProperty(
              '--available-height',
              `${Math.floor(availableHeight)}px`,
            );
          },
        }),
      ],
    });
    if (signal.aborted) return;
    host.move(Math.round(x), Math.round(y));
  };
  const stop = autoUpdate(words, host.element, () => void place());
  signal.addEventListener('abort', stop);
}

/** The first line of the words that is in the window: of a name broken over two lines, the card keeps off one. */
function lineOf(rects: DOMRect[]): DOMRect | undefined {
  return rects.find(isInWindow) ?? rects[0];
}

function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
