import type { Dataset, Fact } from '../../../src/dataset/types.ts';
import type { Problem } from '../problem.ts';
import { allReports } from '../reports.ts';

/** Articles are quoted, other documents located; a status fits its reports; a dispute says what it is. */
export function checkEvidence(dataset: Dataset): Problem[] {
  const tiers = new Map(dataset.sources.map(({ id, tier }) => [id, tier]));
  const undocumented = allReports(dataset).flatMap(
    ({ file, id, field, source, words, wordsField, locator }) => {
      const isArticle = tiers.get(source) === 'article';
      if (isArticle && words === undefined)
        return [
          {
            file,
            id,
            field: `${field}.${wordsField}`,
            message: "an article's own words are missing",
          },
        ];
      if (!isArticle && words === undefined && locator === undefined)
        return [{ file, id, field, message: 'neither its words nor a locator' }];
      return [];
    },
  );
  const statuses = dataset.facts.flatMap((fact) => {
    const message = statusProblem(fact);
    return message === undefined
      ? []
      : [{ file: 'facts.json', id: fact.id, field: 'status', message }];
  });
  const unexplained = [...dataset.figures.map((figure) => ({ ...figure, file: 'figures.json' }))]
    .filter(({ disputed, why }) => disputed && why === null)
    .map(({ file, id }) => ({ file, id, field: 'why', message: 'disputed, and why is not said' }));
  const nameless = dataset.sources
    .filter(({ title, description }) => title === null && description === undefined)
    .map(({ id }) => ({
      ...{ file: 'sources.json', id, field: 'description' },
      message: 'a source without a title is described',
    }));
  return [...undocumented, ...statuses, ...unexplained, ...nameless];
}

function statusProblem({ status, reports, why }: Fact): string | undefined {
  const sources = new Set(reports.map(({ source }) => source)).size;
  if (status === 'single-source' && sources !== 1) return `single-source, yet ${sources} report it`;
  if (status !== 'single-source' && sources === 1)
    return `${status}, yet only one source reports it`;
  if (status === 'disputed' && why === undefined) return 'disputed, and why is not said';
  return undefined;
}
