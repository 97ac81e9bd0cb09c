import type { Entry } from './entries.ts';
import { elementOf, isShown } from './in-view.ts';

/**
 * Tells when text with marks is shown or hidden (a tab, a folded part, a menu). An element that gets
 * or loses its box changes its intersection, so no attribute of the page need be watched.
 */
export function watchShown(changed: (entry: Entry) => void, signal: AbortSignal) {
  const entries = new Map<Element, Entry>();
  const observer = new IntersectionObserver((records) => {
    for (const { target } of records) {
      const entry = entries.get(target);
      if (!entry || entry.hidden === !isShown(entry)) continue;
      entry.hidden = !entry.hidden;
      changed(entry);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(entry: Entry): void {
      const element = elementOf(entry);
      if (entries.get(element) === entry) return;
      entries.set(element, entry);
      observer.observe(element);
    },
    forget(entry: Entry): void {
      const element = elementOf(entry);
      if (entries.get(element) !== entry) return;
      entries.delete(element);
      observer.unobserve(element);
    },
  };
}
