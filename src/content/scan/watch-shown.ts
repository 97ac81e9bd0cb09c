import type { Entry } from './entries.ts';
import { elementOf } from './in-view.ts';

/**
 * Tells when text with marks is shown or hidden (a tab, a folded part, a menu). An element that gets
 * or loses its box changes its intersection, so no attribute of the page need be watched.
 * @param look called where an entry may have been shown or hidden
 */
export function watchShown(look: (entry: Entry) => void, signal: AbortSignal) {
  const entries = new Map<Element, Entry>();
  const observer = new IntersectionObserver((records) => {
    for (const { target } of records) {
      const entry = entries.get(target);
      if (entry) look(entry);
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
