/** How `npm run docs:commands` runs each command that the documents show. */

export interface Run {
  /** The line for the shell, where the document's has a placeholder or needs something done first. */
  as?: string;
  /** For what goes on until it is ended: the address that it prints once it is ready, and that must answer. */
  until?: RegExp;
  /** Exit codes that are right; 0 unless told. */
  codes?: number[];
  /** Another command of this table that does the same. */
  like?: string;
}

const here = '"$SAMPLES/article.html"';
const text = '"$SAMPLES/article.txt"';
const annotate = 'npm run --silent annotate --';

/**
 * In this order, from a fresh clone without dependencies. `$SAMPLES` is a folder with an article as page and text,
 * `labelled` texts and the wordings of the dataset as `sources`; `$ORIGIN` serves the page, `$VERSION` is package.json's.
 */
export const runs: { [command: string]: Run } = {
  'npm start': {},
  'npm ci': {},
  'npm install': {},
  'npm start -- --browser firefox': {},
  'npm start -- article.html': { as: `npm start -- ${here}` },
  'npm start -- FILE.html': { like: 'npm start -- article.html' },
  'npm run build': {},
  'npm run dev': { until: /built in/ },
  'npm run gallery': { until: /(http:\/\/(?:localhost|127\.0\.0\.1):\d+\/)/ },
  'npm run format': {},
  'npm run unused': {},
  'npm run bundle-report': { as: 'npm run build && npm run bundle-report' },
  // 2: the registry did not answer, and that was said.
  'npm run upkeep': { codes: [0, 2] },
  'npm run check-dataset': {},
  'npm run check-dataset -- --sources DIR': {
    as: 'npm run check-dataset -- --sources "$SAMPLES/sources"',
  },
  'npm run dataset:format': {},
  'npm run dataset:coverage': {},
  'npm run dataset:format && npm run check-dataset && npm run dataset:coverage': {},
  'npm run dataset:schemas': {},
  'npm run dataset:new-source -- --title "…" --publisher "…" --published 2025-02-01 --url https://…':
    {
      as: 'npm run dataset:new-source -- --title "A title" --publisher "A paper" --published 2025-02-01 --url https://example.org/a && npm run dataset:format && npm run check-dataset',
    },
  'npm run --silent annotate -- --pretty article.txt': { as: `${annotate} --pretty ${text}` },
  'npm run --silent annotate -- [--pretty] [--html] FILE...': {
    as: `${annotate} --pretty --html ${here} ${here}`,
  },
  'curl -s https://example.org/article | npm run --silent annotate -- --html -': {
    as: `curl -s "$ORIGIN/article" | ${annotate} --html - | grep '"figures":\\[{'`,
  },
  'npm run --silent annotate -- *.txt | jq -r \'.figures[] | select(.verdict == "differs") | .text\'':
    {
      as: `${annotate} "$SAMPLES"/*.txt | jq -r '.figures[] | select(.verdict == "differs") | .text' | grep .`,
    },
  'npm run build:cli': {},
  'npm pack && npm install --global ./second-source-*.tgz': {},
  'annotate [--pretty] [--html] FILE...': { as: `annotate --pretty --html ${here}` },
  'npx tsx docs/examples/check-text.ts': {},
  'npm run --silent eval -- DIR': { as: 'npm run --silent eval -- "$SAMPLES/labelled"' },
  'npm run bench -- --quick': { as: 'npm run build && npm run bench -- --quick' },
  'npm run bench': { like: 'npm run bench -- --quick' },
  'npm run screens': {},
  'npm run store-images': { as: 'npm run build && npm run store-images' },
  'npm run package': {},
  'npm run release -- X.Y.Z --dry-run': { as: 'npm run release -- "$VERSION" --dry-run' },
  'npm run release -- X.Y.Z': {
    as: 'npm run release -- "$VERSION" && git tag --delete "v$VERSION"',
  },
  'npm run release': { like: 'npm run release -- X.Y.Z' },
  'npx vitest run --project firefox tests/e2e/article.test.ts': {
    as: 'npm run build && npx vitest run --project firefox tests/e2e/article.test.ts',
  },
  'npm run check': {},
  '.ci/run': {},
  'npm test': { like: '.ci/run' },
  // It runs all of these.
  'npm run docs:commands': { like: 'npm run check' },
};
