import type { ComponentChildren } from 'preact';
import { useUi } from '../ui/environment.ts';
import { FactRow } from '../ui/pieces/FactRow.tsx';
import { FigureRow } from '../ui/pieces/FigureRow.tsx';
import { QuoteRow } from '../ui/pieces/QuoteRow.tsx';
import { Tabs } from '../ui/pieces/Tabs.tsx';
import { EventRow } from './rows/EventRow.tsx';
import { SourceRow } from './rows/SourceRow.tsx';

/** Facts, disputed figures, quotes, timeline and sources; each row leads to its entry in the dossier. */
export function StoryTabs() {
  const { t, dataset } = useUi();
  const { facts, figures, quotes, events, sources } = dataset;
  const disputed = figures.filter((figure) => figure.disputed);
  const lists: { id: string; label: string; rows: ComponentChildren[] }[] = [
    {
      id: 'disputed',
      label: t('tabDisputed'),
      rows: disputed.map((figure) => <FigureRow key={figure.id} figure={figure} disputedKnown />),
    },
    {
      id: 'facts',
      label: t('tabFacts'),
      rows: facts.map((fact) => <FactRow key={fact.id} fact={fact} />),
    },
    {
      id: 'quotes',
      label: t('tabQuotes'),
      rows: quotes.map((quote) => <QuoteRow key={quote.id} quote={quote} />),
    },
    {
      id: 'timeline',
      label: t('popup_timeline'),
      rows: events.map((event) => <EventRow key={event.id} event={event} />),
    },
    {
      id: 'sources',
      label: t('popup_sources'),
      rows: sources.map((source) => <SourceRow key={source.id} source={source} />),
    },
  ];
  const tabs = lists.map(({ id, label, rows }) => ({
    id,
    label,
    panel: <ul class="rows">{rows}</ul>,
  }));
  return <Tabs label={t('popup_storyTabs')} tabs={tabs} />;
}
