import type { Dataset } from '../../dataset/types.ts';
import type { MessageKey } from '../../ui/translate.ts';

export interface PartOfDossier {
  /** The section's id, and its hash in the contents. */
  id: string;
  heading: MessageKey;
  /** How many entries it shows; undefined for parts that are not lists. */
  count: (shown: Dataset) => number | undefined;
}

/** The parts in the order in which they are read. */
const parts: readonly PartOfDossier[] = [
  { id: 'opening', heading: 'dossier_opening', count: () => undefined },
  { id: 'charts', heading: 'dossier_charts', count: () => undefined },
  { id: 'figures', heading: 'dossier_figures', count: (shown) => shown.figures.length },
  { id: 'facts', heading: 'dossier_facts', count: (shown) => shown.facts.length },
  { id: 'quotes', heading: 'dossier_quotes', count: (shown) => shown.quotes.length },
  { id: 'entities', heading: 'dossier_entities', count: (shown) => shown.entities.length },
  { id: 'timeline', heading: 'dossier_timeline', count: (shown) => shown.events.length },
  { id: 'sources', heading: 'dossier_sources', count: (shown) => shown.sources.length },
];

/** The parts that have something to show. */
export function partsShown(shown: Dataset): PartOfDossier[] {
  return parts.filter(({ id, count }) =>
    id === 'charts' ? shown.moves.length + shown.benchmarks.length > 0 : count(shown) !== 0,
  );
}
