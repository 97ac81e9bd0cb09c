/** Ratios from loops of at least 200 ms in a content script's world: gate, reader, mark.js, growth. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/drive/launch.ts';
import { serve } from '../../scripts/drive/serve.ts';
import { buildLoopsExtension } from './loops-extension.ts';
import { median } from './median.ts';
import { type BenchPage, generatedPage, pagesWithoutMention } from './pages.ts';
import type { BenchOptions, BrowserFigures } from './types.ts';

type LoopFigures = Pick<BrowserFigures, 'gateRatio' | 'markRatio' | 'growth16'> & {
  /** Page -> the gate's ratio on it, and its milliseconds up to its end in idle time. */
  gate: { [page: string]: { ratio: number; toTheEnd: number } };
};

/** Saved pages point at hosts that must not be asked; inline code and pictures may run. */
export const onlyItself = { 'content-security-policy': "default-src 'self' 'unsafe-inline' data:" };

export async function measureLoops(
  name: BrowserName,
  { quick, pages: folder }: BenchOptions,
): Promise<LoopFigures> {
  const rounds = quick ? 5 : 9;
  const without = pagesWithoutMention(folder).slice(0, quick ? 4 : undefined);
  const small = { name: 'article', html: generatedPage(60, 5) };
  const large = { name: 'article, 16 times', html: generatedPage(960, 5) };
  const all = [...without, small, large];
  const server = await serve((path) => {
    const page = all[Number(path.slice(1))];
    return page && { body: page.html, headers: onlyItself };
  });
  const { browser, close } = await launch(name, { extension: await buildLoopsExtension(name) });
  const tab = await browser.newPage();

  async function open(page: BenchPage): Promise<void> {
    await tab.goto(`${server.origin}/${all.indexOf(page)}`);
    await tab.waitForSelector('html[data-bench-ready]');
  }

  /** Two loops by turns, so that both see the machine alike. @returns medians: the ratio, and ms of a run of ours */
  async function compare(ours: string, theirs: string): Promise<{ ratio: number; mine: number }> {
    const ratios: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const mine = await runLoop(tab, ours);
      times.push(mine);
      ratios.push(mine / (await runLoop(tab, theirs)));
    }
    return { ratio: median(ratios), mine: median(times) };
  }

  try {
    const gate: LoopFigures['gate'] = {};
    for (const page of without) {
      await open(page);
      gate[page.name] = {
        ratio: (await compare('gate', 'plainRead')).ratio,
        toTheEnd: await medianOf(tab, 'gateToTheEnd', quick ? 1 : 3),
      };
    }
    await open(small);
    const { ratio: markRatio, mine: once } = await compare('reader', 'markJs');
    await open(large);
    const growth16 = (await medianOf(tab, 'reader', Math.min(rounds, 3))) / once;
    return {
      gate,
      gateRatio: Math.max(...Object.values(gate).map((page) => page.ratio)),
      markRatio,
      growth16,
    };
  } finally {
    await close();
    await server.close();
  }
}

async function medianOf(tab: Page, loop: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await runLoop(tab, loop));
  return median(times);
}

/** @returns milliseconds a run */
async function runLoop(tab: Page, loop: string): Promise<number> {
  const answer = await tab.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const html = document.documentElement;
        html.removeAttribute('data-bench-result');
        html.setAttribute('data-bench', name);
        new MutationObserver((_, observer) => {
          const result = html.getAttribute('data-bench-result');
          if (result === null) return;
          observer.disconnect();
          resolve(result);
        }).observe(html, { attributes: true });
        document.dispatchEvent(new Event('second-source-bench'));
      }),
    loop,
  );
  const milliseconds = Number(answer);
  if (Number.isNaN(milliseconds)) throw new Error(`The loop ${loop} said: ${answer}`);
  return milliseconds;
}
