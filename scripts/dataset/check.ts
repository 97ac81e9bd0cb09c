/** `npm run check-dataset [-- --sources DIR]`: prints what is wrong and exits 1, or says what was checked. */
import { readOptions } from '../read-options.ts';
import { checkSources, readSourceTexts } from './check-sources.ts';
import { checkValues } from './check-values.ts';
import { describeProblem } from './problem.ts';
import { readDataset } from './read-dataset.ts';
import { allReports } from './reports.ts';
import { findProblems } from './validate.ts';

const { values } = readOptions('npm run check-dataset [-- --sources DIR]', {
  options: { sources: { type: 'string' } },
});
const { dataset, problems } = readDataset();
const found = [...problems];

if (dataset !== undefined) {
  found.push(...findProblems(dataset), ...checkValues(dataset));
  if (values.sources !== undefined) {
    try {
      const texts = readSourceTexts(values.sources);
      found.push(...checkSources(dataset, texts));
      const looked = allReports(dataset).filter(
        ({ source, words }) => words !== undefined && texts.has(source),
      );
      console.log(`${looked.length} wordings looked up in ${texts.size} texts`);
    } catch (error) {
      console.error(`The folder of sources cannot be read: ${(error as Error).message}`);
      process.exit(1);
    }
  }
}

for (const problem of found) console.error(describeProblem(problem));
if (found.length > 0) {
  console.error(`${found.length} ${found.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
} else if (dataset !== undefined) {
  const { edition, sources, entities, figures, facts, quotes, events } = dataset;
  console.log(
    `Dataset ${edition.version} of ${edition.date}: ${sources.length} sources, ${entities.length} entities, ${figures.length} figures, ${facts.length} facts, ${quotes.length} quotes, ${events.length} events. No problem found.`,
  );
}
