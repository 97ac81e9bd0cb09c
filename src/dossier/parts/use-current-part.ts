import { useEffect, useState } from 'preact/hooks';

/** The strip of the window in which a part counts as the one being read: a fifth from the top, thin. */
const READING_LINE = '-20% 0px -79% 0px';

/** The part that the reader has before them, followed as the page scrolls. @param ids of the parts shown */
export function useCurrentPart(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const shown = ids.join(' ');

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find((entry) => entry.isIntersecting);
        if (entered) setCurrent(entered.target.id);
      },
      { rootMargin: READING_LINE },
    );
    for (const id of shown.split(' ')) {
      const part = document.getElementById(id);
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
  }, [shown]);

  return current;
}
