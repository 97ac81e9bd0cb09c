/** CSS pixels. Under this a frame holds a pixel, a button or a banner, not an article. */
const leastWidth = 200;
const leastHeight = 80;

/**
 * Calls back once the frame is worth reading: an HTML document, shown rather than prerendered, and
 * large enough for text. At once in most pages, never in the others.
 */
export function whenWorthReading(signal: AbortSignal, read: () => void): void {
  if (!/html/.test(document.contentType) || document.designMode === 'on') return;
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    const again = () => whenWorthReading(signal, read);
    document.addEventListener('prerenderingchange', again, { once: true, signal });
  } else if (isTooSmall()) {
    const again = new AbortController();
    const onResize = () => {
      if (isTooSmall()) return;
      again.abort();
      read();
    };
    addEventListener('resize', onResize, { signal: AbortSignal.any([signal, again.signal]) });
  } else {
    read();
  }
}

function isTooSmall(): boolean {
  return top !== window && (innerWidth < leastWidth || innerHeight < leastHeight);
}
