import type { Gate } from '../world.ts';

interface WithPrerendering {
  prerendering?: boolean;
}

/** CSS pixels. Under this a frame holds a pixel, a button or a banner, not an article. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 80;

/**
 * An HTML document that nobody writes in, shown rather than prerendered, and large enough for text. May lay out a frame's parent.
 * A prerendered page draws no frame, so the gate goes on once it is shown.
 */
export function isWorthReading(): boolean {
  return (
    document.contentType.includes('html') &&
    document.designMode !== 'on' &&
    !(document as WithPrerendering).prerendering &&
    (top === window || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT))
  );
}

/**
 * Calls back once the frame is worth reading: at once in most pages, never in some. What listens is no
 * node and no window: those lose their listeners where a script fills a frame with document.open.
 */
export function whenWorthReading(gate: Gate, read: () => void): void {
  if (isWorthReading()) read();
  else {
    const large = matchMedia(`(min-width:${LEAST_WIDTH}px) and (min-height:${LEAST_HEIGHT}px)`);
    large.addEventListener('change', () => gate.stopped || whenWorthReading(gate, read), {
      once: true,
    });
  }
}
