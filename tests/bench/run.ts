/**
 * `npm run bench -- [--json] [--pages DIR] [--texts DIR] [--quick]`: measures the built extension in both
 * browsers; docs/performance.md says how. With --json the last line is one JSON object.
 */
import type { BrowserName } from '../../scripts/browsers.ts';
import { built } from '../../scripts/drive/built.ts';
import { readOptions } from '../../scripts/read-options.ts';
import { measureLoops } from './measure-loops.ts';
import { measurePages } from './measure-pages.ts';
import { benchRecognise } from './recognise.ts';
import { builtFiles, oversized } from './sizes.ts';
import { surveyPages } from './survey.ts';
import { table } from './table.ts';
import type { BenchOptions, Measured, Results } from './types.ts';

const usage = 'npm run bench -- [--json] [--pages DIR] [--texts DIR] [--quick]';
const { values } = readOptions(usage, {
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    pages: { type: 'string' },
    texts: { type: 'string' },
  },
});

const options: BenchOptions = { quick: values.quick, pages: values.pages };
const files = builtFiles(built('chrome'));
const chromium = await measure('chrome');
const firefox = await measure('firefox');
const results: Results = {
  chromium: chromium.figures,
  firefox: firefox.figures,
  recognise: await benchRecognise({ quick: options.quick, texts: values.texts }),
  sizes: Object.fromEntries(files.map(({ path, gzip }) => [path, gzip])),
};

console.log(`\n${table(results, { chromium, firefox })}`);
for (const fault of oversized(files)) console.error(fault);
if (values.json) console.log(JSON.stringify(results));
if (oversized(files).length > 0) process.exitCode = 1;

/** @returns what DESIGN.md fixes, and what the table tells beside it */
async function measure(name: BrowserName): Promise<Measured> {
  const label = name === 'chrome' ? 'Chromium' : 'Firefox';
  console.error(`${label}: the gate, the reader, mark.js …`);
  const { gate, ...loops } = await measureLoops(name, options);
  for (const [page, { ratio, toTheEnd }] of Object.entries(gate))
    console.error(
      `  gate on ${page}: ${ratio.toFixed(2)}; ${toTheEnd.toFixed(2)} ms with its idle time`,
    );
  console.error(`${label}: pages with and without the extension …`);
  const {
    longestTaskUnthrottledMs,
    heapReaderMB,
    popupFirstMs,
    popupFindingsMs,
    restlessPercent,
    ...pages
  } = await measurePages(name, options);
  console.error(`  popup: findings after ${popupFindingsMs.toFixed(0)} ms`);
  if (longestTaskUnthrottledMs !== null)
    console.error(`  longest task without throttling: ${longestTaskUnthrottledMs.toFixed(1)} ms`);
  if (heapReaderMB !== null) console.error(`  heap with marks: ${heapReaderMB.toFixed(2)} MB`);
  if (options.pages && !options.quick) await survey(name, options.pages);
  return { figures: { ...loops, ...pages }, popupFirstMs, restlessPercent };
}

async function survey(name: BrowserName, folder: string): Promise<void> {
  for (const { page, sameDom, sameConsole, marks } of await surveyPages(name, folder))
    console.error(
      `  ${page}: ${marks > 0 ? `read, ${marks} marks` : 'not read'}; DOM ${sameDom ? 'the same' : 'DIFFERS'}, console ${sameConsole ? 'the same' : 'DIFFERS'}`,
    );
}
