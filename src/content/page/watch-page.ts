/** Milliseconds after a change of the page until its title, labels and styles have followed. */
const SETTLE = 300;

export interface PageEvents {
  /** The page has become another one without loading: everything about it may differ. */
  navigated(): void;
  /** Shown again: from the back-forward cache, or after a time in the background. */
  shown(): void;
  /** Its colours may have changed between light and dark. */
  recoloured(): void;
}

interface WithNavigation {
  navigation?: EventTarget;
}

/** Watches what happens to a page besides its text. */
export function watchPage(events: PageEvents, signal: AbortSignal): void {
  let address = location.href.split('#')[0];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function onNavigate(): void {
    const now = location.href.split('#')[0];
    if (now === address) return;
    address = now;
    clearTimeout(timer);
    timer = setTimeout(events.navigated, SETTLE);
  }

  (globalThis as WithNavigation).navigation?.addEventListener('navigatesuccess', onNavigate, {
    signal,
  });
  addEventListener('popstate', onNavigate, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && events.shown(), { signal });
  document.addEventListener('visibilitychange', () => document.hidden || events.shown(), {
    signal,
  });

  let recolouring: ReturnType<typeof setTimeout> | undefined;
  // Pages give body a class at every scroll: one look for many changes.
  const onColour = () => {
    clearTimeout(recolouring);
    recolouring = setTimeout(events.recoloured, SETTLE);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onColour, { signal });
  const theme = new MutationObserver(onColour);
  const attributes = {
    attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'theme'],
  };
  theme.observe(document.documentElement, attributes);
  if (document.body) theme.observe(document.body, attributes);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(recolouring);
    theme.disconnect();
  });
}
