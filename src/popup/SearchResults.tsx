import { useUi } from '../ui/environment.ts';
import { FactRow } from '../ui/pieces/FactRow.tsx';
import { FigureRow } from '../ui/pieces/FigureRow.tsx';
import { QuoteRow } from '../ui/pieces/QuoteRow.tsx';
import type { Hit } from '../ui/search/search.ts';
import type { MessageKey } from '../ui/translate.ts';
import { EntityRow } from './rows/EntityRow.tsx';
import { EventRow } from './rows/EventRow.tsx';
import { SourceRow } from './rows/SourceRow.tsx';

/** The order in which kinds are listed when their best hits are as good as each other. */
const HEADINGS = [
  ['figure', 'tabFigures'],
  ['fact', 'tabFacts'],
  ['quote', 'tabQuotes'],
  ['entity', 'popup_people'],
  ['event', 'popup_timeline'],
  ['source', 'popup_sources'],
] as const satisfies (readonly [Hit['kind'], MessageKey])[];

/** What a search found, by kind, the kind of the best hit first. */
export function SearchResults({ hits, status }: { hits: Hit[]; status: string }) {
  const { t } = useUi();
  if (hits.length === 0) return <p class="popup-none">{status}</p>;
  const groups = HEADINGS.map(([kind, heading]) => ({
    heading,
    hits: hits.filter((hit) => hit.kind === kind),
  }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  return (
    <>
      {groups.map((group) => (
        <section class="popup-results" key={group.heading}>
          <h2 class="popup-heading">{t(group.heading)}</h2>
          <ul class="rows">
            {group.hits.map((hit) => (
              <HitRow key={hit.id} hit={hit} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function HitRow({ hit: { kind, id } }: { hit: Hit }) {
  const { dataset } = useUi();
  const find = <T extends { id: string }>(records: readonly T[]) =>
    records.find((record) => record.id === id);
  const [figure, fact, quote, entity, event, source] = [
    kind === 'figure' && find(dataset.figures),
    kind === 'fact' && find(dataset.facts),
    kind === 'quote' && find(dataset.quotes),
    kind === 'entity' && find(dataset.entities),
    kind === 'event' && find(dataset.events),
    kind === 'source' && find(dataset.sources),
  ];
  if (figure) return <FigureRow figure={figure} />;
  if (fact) return <FactRow fact={fact} />;
  if (quote) return <QuoteRow quote={quote} />;
  if (entity) return <EntityRow entity={entity} />;
  if (event) return <EventRow event={event} />;
  if (source) return <SourceRow source={source} />;
  return null;
}
