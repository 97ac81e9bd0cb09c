import type { Fact } from './types.ts';

/** Takes from the facts what a card lists; the dossier shows the rest. */
export function cardFactsOf(facts: readonly Fact[]): Fact[] {
  return facts.map(({ id, about, statement, status, reports }) => ({
    id,
    about,
    statement,
    status,
    reports: reports.map(({ source }) => ({ source })),
  }));
}
