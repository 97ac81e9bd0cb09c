/** What pages cost with the shipped extension against the same browser without it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { built } from '../../scripts/drive/built.ts';
import { type Launched, launch } from '../../scripts/drive/launch.ts';
import { markCount } from '../../scripts/drive/marks.ts';
import { serve } from '../../scripts/drive/serve.ts';
import { until } from '../../scripts/drive/until.ts';
import { heapInUse } from './measure-heap.ts';
import { onlyItself } from './measure-loops.ts';
import { measureMutations } from './measure-mutations.ts';
import { measureOpening } from './measure-opening.ts';
import { measurePopup } from './measure-popup.ts';
import { measureRestless } from './measure-restless.ts';
import { longestTask } from './measure-tasks.ts';
import { median } from './median.ts';
import { generatedPage, largestMarkedPage } from './pages.ts';
import type { BenchOptions, BesideFigures, BrowserFigures } from './types.ts';

type PageFigures = Omit<BrowserFigures, 'gateRatio' | 'markRatio' | 'growth16'> &
  BesideFigures & {
    /** Told in docs/performance.md beside the fixed figures. */
    longestTaskUnthrottledMs: number | null;
    heapReaderMB: number | null;
  };

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = readFileSync(`${root}tests/pages/sample-article/page.html`, 'utf8');
const findings = ['$5.6B', '$600bn', 'More compute is', '17 percent', '20 January'];

export async function measurePages(
  name: BrowserName,
  { quick, pages: folder }: BenchOptions,
): Promise<PageFigures> {
  const rounds = quick ? 5 : 9;
  // The heap after a collection hardly varies.
  const heaps = quick ? 3 : 9;
  const largest = largestMarkedPage(quick ? undefined : folder);
  const served: { [path: string]: string } = {
    '/sample': sample,
    '/marked': generatedPage(400, 5),
    '/plain': generatedPage(400),
    '/largest': largest.html,
  };
  const server = await serve((path) => {
    const body = served[path];
    return body === undefined ? undefined : { body, headers: onlyItself };
  });
  const [withUs, without] = await Promise.all([
    launch(name, { extension: built(name) }),
    launch(name),
  ]);
  const ours = await openTab(withUs);
  const theirs = await openTab(without);

  async function both(path: string): Promise<void> {
    await ours.goto(server.origin + path);
    await theirs.goto(server.origin + path);
  }

  try {
    await ours.goto(`${server.origin}/sample`);
    await until('marks', () => markCount(ours));
    const opening = {
      ...(await measureOpening(ours, quick ? findings.slice(0, 4) : findings)),
      ...(await measurePopup(withUs, ours, quick ? 9 : 15)),
    };

    await both('/marked');
    const mutationRatio = await measureMutations({ marked: ours, plain: theirs }, rounds);
    if (name === 'firefox') return { ...opening, mutationRatio, ...unknown };

    await ours.goto(`${server.origin}/plain`);
    return {
      ...opening,
      mutationRatio,
      restlessPercent: await measureRestless(ours),
      heapGateMB: await heapAdded(withUs, without, `${server.origin}/plain`, heaps),
      heapReaderMB: await heapAdded(withUs, without, `${server.origin}/marked`, heaps),
      longestTaskMs: await longestTask(ours, `${server.origin}/largest`, 4),
      longestTaskUnthrottledMs: quick
        ? null
        : await longestTask(ours, `${server.origin}/largest`, 1),
    };
  } finally {
    await withUs.close();
    await without.close();
    await server.close();
  }
}

/** tsx keeps the names of functions with a call that functions sent to a page would miss there. */
async function openTab({ browser }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  return page;
}

/** Firefox has neither a trace nor heap figures to read from outside. */
const unknown = {
  restlessPercent: null,
  heapGateMB: null,
  heapReaderMB: null,
  longestTaskMs: null,
  longestTaskUnthrottledMs: null,
};

/** Each time in new tabs: what a tab showed before stays on its heap for a while. */
async function heapAdded(
  withUs: Launched,
  without: Launched,
  address: string,
  rounds: number,
): Promise<number> {
  const added: number[] = [];
  for (let round = 0; round < rounds; round++)
    added.push((await heapOf(withUs, address)) - (await heapOf(without, address)));
  return median(added);
}

async function heapOf(launched: Launched, address: string): Promise<number> {
  const page = await openTab(launched);
  await page.goto(address);
  if (launched.extensionId && address.endsWith('/marked'))
    await until('marks', () => markCount(page));
  const heap = await heapInUse(page);
  await page.close();
  return heap;
}
