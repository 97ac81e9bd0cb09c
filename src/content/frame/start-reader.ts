import type { Judge } from '../../judge/judge.ts';
import type { Lifetime } from '../../platform/lifetime.ts';
import type { PageState, PageSummary } from '../../platform/message-types.ts';
import type { Settings } from '../../platform/settings-types.ts';
import type { Recogniser } from '../../recognise/types.ts';
import type { Library } from '../library.ts';
import { identify, publishedDay } from '../page/identity.ts';
import { isNewsPage } from '../page/kind.ts';
import { siteHost } from '../page/site-host.ts';
import { stateFor } from '../page/state.ts';
import { watchPage } from '../page/watch-page.ts';
import { type Frame, startFrame } from './frame.ts';
import { createStatusSender } from './status-sender.ts';
import { summarisePage } from './summarise-page.ts';

export interface ReaderOptions {
  library: Library;
  recogniser: Recogniser;
  judge: Judge;
  settings: Settings;
  asked: boolean;
}

/** Milliseconds after which a page is looked at again that did not look like an article, or had elements of no definition. */
const SECOND_LOOKS = [1500, 6000];

export interface Reader {
  setSettings(changed: Settings): void;
  /** The reader of the page asks for it to be read, whatever the mode. */
  asked(): void;
  pageSummary(): PageSummary;
  /** Scrolls to a finding and opens its card, where it is still there. */
  show(key: string): void;
  /** @returns false when there is no further finding in this frame */
  step(by: 1 | -1): boolean;
}

/** Decides whether the page is read, and again whenever settings, page or the reader's wish change. */
export function startReader(
  { library, recogniser, judge, settings, asked }: ReaderOptions,
  lifetime: Lifetime,
): Reader {
  const { signal } = lifetime;
  const status = createStatusSender(signal);
  let state: PageState = 'not-article';
  let frame: Frame | undefined;
  let frameEnds: AbortController | undefined;
  let watching: AbortController | undefined;
  /** That of the page as it was read: `document.open` puts another in its place. */
  let element = document.documentElement;

  function decide(): void {
    const next = stateFor(settings, {
      host: siteHost(),
      asked,
      isNews: () => isNewsPage(document),
    });
    if (next === 'reading') {
      if (!frame) read();
      return;
    }
    stop();
    state = next;
    status.tell(state);
  }

  function read(): void {
    frameEnds = new AbortController();
    element = document.documentElement;
    state = 'reading';
    status.tell(state);
    const published = publishedDay(document);
    frame = startFrame(
      {
        library,
        recogniser,
        judge,
        page: identify(document),
        ...(published !== undefined && { published }),
        settings: () => settings,
        lives: lifetime.check,
        onChange(marks, complete) {
          if (!lifetime.check()) return;
          if (complete) state = 'read';
          status.tell(state, marks);
          if (document.documentElement === element) return;
          // document.open has replaced the page, and taken every listener with it.
          watch();
          restart();
        },
      },
      AbortSignal.any([signal, frameEnds.signal]),
    );
  }

  function restart(): void {
    stop();
    decide();
  }

  function stop(): void {
    frameEnds?.abort();
    frame = undefined;
  }

  function watch(): void {
    watching?.abort();
    watching = new AbortController();
    watchPage(
      {
        navigated: restart,
        shown() {
          if (lifetime.check()) status.repeat();
        },
        recoloured: () => frame?.reading.repaint(),
      },
      AbortSignal.any([signal, watching.signal]),
    );
  }

  watch();
  decide();
  const isUnfinished = document.querySelector(':not(:defined)');
  // A page may say what it is only once its scripts have run.
  for (const delay of SECOND_LOOKS) {
    setTimeout(() => {
      if (signal.aborted) return;
      if (state === 'not-article') decide();
      // An element that a script has defined since may have a root now.
      else if (isUnfinished) frame?.reading.readAll();
    }, delay);
  }

  return {
    setSettings(changed) {
      settings = changed;
      decide();
      frame?.reading.repaint();
    },
    asked() {
      asked = true;
      decide();
    },
    pageSummary: () => summarisePage(state, { library, frame }),
    show: (key) => void frame?.show(key),
    step: (by) => frame?.step(by) ?? false,
  };
}
