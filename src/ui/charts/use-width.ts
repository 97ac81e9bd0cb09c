import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Narrower than this no chart is laid out; it then scrolls. In px. */
const LEAST = 240;
/** A scrollbar's width, in px: a chart scales that much rather than be laid out a second time. */
const SCROLLBAR = 16;

/** The width of an element, kept up to date. @param fallback until it is known, and where it cannot be */
export function useWidth(ref: RefObject<Element | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver !== 'function') return;
    function measure(): void {
      const now = Math.round(element?.clientWidth ?? 0);
      if (now === 0) return;
      setWidth((was) => (Math.abs(now - was) <= SCROLLBAR ? was : Math.max(now, LEAST)));
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
