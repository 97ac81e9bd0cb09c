import type { ComponentChildren } from 'preact';
import type { Dataset } from '../../dataset/types.ts';
import { useUi } from '../../ui/environment.ts';
import { useView } from '../dossier-context.ts';
import { EventEntry } from '../entries/EventEntry.tsx';
import { FigureEntry } from '../entries/FigureEntry.tsx';
import { QuoteEntry } from '../entries/QuoteEntry.tsx';
import { SourceEntry } from '../entries/SourceEntry.tsx';
import { Charts } from './Charts.tsx';
import { Entities } from './Entities.tsx';
import { Facts } from './Facts.tsx';
import { Opening } from './Opening.tsx';
import { Part } from './Part.tsx';
import { partsShown } from './part-list.ts';

/** What each part holds, by its id in part-list.ts. */
const content: { [id: string]: (shown: Dataset) => ComponentChildren } = {
  opening: () => <Opening />,
  charts: () => <Charts />,
  figures: ({ figures }) =>
    figures.map((figure) => <FigureEntry key={figure.id} figure={figure} />),
  facts: () => <Facts />,
  quotes: ({ quotes }) => quotes.map((quote) => <QuoteEntry key={quote.id} quote={quote} />),
  entities: () => <Entities />,
  timeline: ({ events }) => events.map((event) => <EventEntry key={event.id} event={event} />),
  sources: ({ sources }) =>
    sources.map((source) => <SourceEntry key={source.id} source={source} />),
};

/** The story from top to bottom, as far as the filters show it. */
export function Parts() {
  const { t } = useUi();
  const { shown } = useView();
  return (
    <>
      {partsShown(shown).map(({ id, heading }) => (
        <Part key={id} id={id} heading={t(heading)}>
          {content[id]?.(shown)}
        </Part>
      ))}
    </>
  );
}
