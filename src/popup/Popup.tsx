import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { DatasetRecord } from '../dataset/types.ts';
import { Ui, type UiEnvironment } from '../ui/environment.ts';
import { Tabs } from '../ui/pieces/Tabs.tsx';
import type { Translate } from '../ui/translate.ts';
import { PageTab } from './PageTab.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import type { SeenTab } from './page-view.ts';
import type { PopupPort } from './port.ts';
import { watchTab } from './watch-tab.ts';

export interface PopupProps {
  port: PopupPort;
  /** The first look at the tab, where it was begun before the popup is drawn. */
  first?: Promise<SeenTab>;
  t: Translate;
  /** What the page's findings are joined to. */
  record: DatasetRecord;
  /** Asked once the tab has been looked at, so that it never comes before what the popup opens with. */
  fetchStory: () => Promise<ComponentType>;
}

/** Milliseconds. A reader who goes to the story at once has been quicker than that by little. */
const STORY_AT_MOST = 300;

/** No finding shows these; the story brings its own. */
const noStory = { facts: [], events: [], benchmarks: [], moves: [] };

/** The toolbar popup: this page and the story, in two tabs. */
export function Popup({ port, first, t, record, fetchStory }: PopupProps) {
  const [seen, setSeen] = useState<SeenTab>();
  // Set anew at each act of the reader's: what was known of the tab before it.
  const [acted, setActed] = useState<{ before: SeenTab | undefined }>();

  // Before the first paint, which an answer that is here already makes the only one.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const watch = { read: port.readTab, changed: setSeen, before: acted?.before };
    void watchTab(acted ? watch : { ...watch, first }, controller.signal);
    return () => controller.abort();
  }, [port, first, acted]);

  const looked = seen !== undefined;
  const [Story, setStory] = useState<ComponentType>();
  useEffect(() => {
    if (!looked) return;
    const idle = requestIdleCallback(
      () => void fetchStory().then((fetched) => setStory(() => fetched)),
      { timeout: STORY_AT_MOST },
    );
    return () => cancelIdleCallback(idle);
  }, [looked, fetchStory]);

  const ownSource = seen?.reading?.ownSource;
  const environment = useMemo<UiEnvironment>(
    () => ({
      t,
      dataset: { ...record, ...noStory },
      onOpenDossier: (at) => void port.openDossier(at).then(() => port.close()),
      ...(ownSource ? { ownSource } : {}),
    }),
    [t, record, port, ownSource],
  );

  const tabs = [
    {
      id: 'page',
      label: t('popup_tabPage'),
      panel: <PageTab seen={seen} port={port} onChanged={() => setActed({ before: seen })} />,
    },
    {
      id: 'story',
      label: t('popup_tabStory'),
      panel: Story ? <Story /> : <div class="popup-story" aria-busy="true" />,
    },
  ];
  return (
    <Ui.Provider value={environment}>
      <main class="popup">
        <h1 class="popup-title">{t('popup_title')}</h1>
        <Tabs label={t('popup_tabs')} tabs={tabs} />
      </main>
      <PopupFoot port={port} />
    </Ui.Provider>
  );
}
