import type { Translate } from '../ui/translate.ts';

export interface Counts {
  figures: number;
  facts: number;
  quotes: number;
  events?: number;
}

/** "12 figures, 30 facts and 9 quotes": what there is none of is left out; '' where there is nothing. */
export function sayCounts(t: Translate, { figures, facts, quotes, events = 0 }: Counts): string {
  const parts = [
    figures > 0 && t.count('dossier_countFigures', figures),
    facts > 0 && t.count('dossier_countFacts', facts),
    quotes > 0 && t.count('dossier_countQuotes', quotes),
    events > 0 && t.count('dossier_countEvents', events),
  ].filter((part) => part !== false);
  return new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(parts);
}
