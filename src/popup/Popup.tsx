import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Dataset } from '../dataset/types.ts';
import { Ui, type UiEnvironment } from '../ui/environment.ts';
import { Tabs } from '../ui/pieces/Tabs.tsx';
import type { Translate } from '../ui/translate.ts';
import { PageTab } from './PageTab.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import type { TabFacts } from './page-view.ts';
import type { PopupPort } from './port.ts';
import { StoryTab } from './StoryTab.tsx';
import { watchTab } from './watch-tab.ts';

export interface PopupProps {
  port: PopupPort;
  /** The first look at the tab, where it was begun before the popup is drawn. */
  first?: Promise<TabFacts>;
  t: Translate;
  dataset: Dataset;
}

/** The toolbar popup: this page and the story, in two tabs. */
export function Popup({ port, first, t, dataset }: PopupProps) {
  const [facts, setFacts] = useState<TabFacts>();
  // Set anew at each act of the reader's: what was known of the tab before it.
  const [acted, setActed] = useState<{ before: TabFacts | undefined }>();

  // Before the first paint, which an answer that is here already makes the only one.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const watch = { read: port.readTab, changed: setFacts, before: acted?.before };
    void watchTab(acted ? watch : { ...watch, first }, controller.signal);
    return () => controller.abort();
  }, [port, first, acted]);

  const ownSource = facts?.reading?.ownSource;
  const environment = useMemo<UiEnvironment>(
    () => ({
      t,
      dataset,
      onOpenDossier: (at) => void port.openDossier(at).then(() => port.close()),
      ...(ownSource ? { ownSource } : {}),
    }),
    [t, dataset, port, ownSource],
  );

  const tabs = [
    {
      id: 'page',
      label: t('popup_tabPage'),
      panel: <PageTab facts={facts} port={port} onChanged={() => setActed({ before: facts })} />,
    },
    { id: 'story', label: t('popup_tabStory'), panel: <StoryTab /> },
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
