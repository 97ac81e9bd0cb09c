import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Narrower than this no chart is laid out; it then scrolls. In px. */
const LEAST = 240;

/** The width of an element, kept up to date. @param fallback until it is known, and where it cannot be */
export function useWidth(ref: RefObject<Element | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver !== 'function') return;
    function measure(): void {
      const now = Math.round(element?.clientWidth ?? 0);
      if (now > 0) setWidth(Math.max(now, LEAST));
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
