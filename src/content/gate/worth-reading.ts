import type { Gate } from '../world.ts';

/** CSS pixels. Under this a frame holds a pixel, a button or a banner, not an article. */
const leastWidth = 200;
const leastHeight = 80;

/**
 * Calls back once the frame is worth reading: an HTML document, shown rather than prerendered, and
 * large enough for text. At once in most pages, never in the others.
 */
export function whenWorthReading(gate: Gate, read: () => void): void {
  if (!document.contentType.includes('html')) return;
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    const again = () => gate.stopped || whenWorthReading(gate, read);
    document.addEventListener('prerenderingchange', again, { once: true });
  } else if (top !== window && isTooSmall()) {
    const onResize = () => {
      if (!gate.stopped && isTooSmall()) return;
      removeEventListener('resize', onResize);
      if (!gate.stopped) read();
    };
    addEventListener('resize', onResize);
  } else {
    read();
  }
}

function isTooSmall(): boolean {
  return innerWidth < leastWidth || innerHeight < leastHeight;
}
