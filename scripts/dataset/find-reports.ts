import type { CoreDataset } from '../../src/dataset/types.ts';
import { recogniseText } from '../../src/recognise/recognise-text.ts';
import { createRecogniser } from '../../src/recognise/recogniser.ts';

/** The figures and quotes of the dataset that the recogniser finds in a new source's text, to begin with. */
export function findReports(core: CoreDataset, text: string): string[] {
  const { figures, quotes } = recogniseText(createRecogniser(core), text);
  return [
    'Found in its text (check each, and look for what is not found):',
    ...figures.map(({ figure, bound, value, text: words }) => {
      const said = Array.isArray(value) ? value.join(' to ') : value;
      return `  figure ${figure}: “${words}” (${bound} ${said})`;
    }),
    ...quotes.map(({ quote, match, text: words }) => `  quote ${quote}, ${match}: “${words}”`),
    '',
  ];
}
