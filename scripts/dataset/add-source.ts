import type { Dataset, Source } from '../../src/dataset/types.ts';

/** The sources with one more, after the last of its tier. @throws where its id is taken */
export function withSource(sources: readonly Source[], added: Source): Source[] {
  if (sources.some(({ id }) => id === added.id)) throw new Error(`"${added.id}" is taken`);
  const later: Record<Source['tier'], Source['tier'][]> = {
    article: ['primary', 'later'],
    primary: ['later'],
    later: [],
  };
  const place = sources.findIndex(({ tier }) => later[added.tier].includes(tier));
  const at = place < 0 ? sources.length : place;
  return [...sources.slice(0, at), added, ...sources.slice(at)];
}

/** The next free article id: "article-6". */
export function nextArticleId(sources: readonly Source[]): string {
  const taken = sources.flatMap(({ id }) => /^article-(\d+)$/.exec(id)?.[1] ?? []).map(Number);
  return `article-${Math.max(0, ...taken) + 1}`;
}

/** What a new source should be asked: each figure, each disputed fact, each speaker. */
export function questions({ figures, facts, quotes, entities }: Dataset): string[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const speakers = [...new Set(quotes.map(({ speaker }) => nameOf.get(speaker) ?? speaker))];
  return [
    'Figures: does it report any of these? Add a report to figures.json, in its own words.',
    ...figures.map(
      ({ id, label, consolidated }) => `  [ ] ${id}: ${label} (${consolidated.statement})`,
    ),
    'Disputed facts: whom does it side with? Add a report to facts.json.',
    ...facts
      .filter(({ status }) => status === 'disputed')
      .map(({ id, statement }) => `  [ ] ${id}: ${statement}`),
    `Quotes: does it print words of ${speakers.join(', ')}? Add them to quotes.json as printed.`,
    'New to the dataset: a figure, a fact, a quote, a person that no record has yet.',
  ];
}
