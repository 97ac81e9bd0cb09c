/** What 4,000 changes cost a marked page, as a ratio to the same page in a browser without the extension. */
import type { Page } from 'puppeteer-core';
import { markCount } from '../../scripts/drive/marks.ts';
import { until } from '../../scripts/drive/until.ts';
import { median } from './median.ts';

/** @param rounds pairs of loops, by turns */
export async function measureMutations(
  { marked, plain }: { marked: Page; plain: Page },
  rounds: number,
): Promise<number> {
  await until('marks', () => markCount(marked));
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [ours, theirs] = [await mutate(marked), await mutate(plain)];
    ratios.push(ours / theirs);
  }
  return median(ratios);
}

/**
 * 4,000 changes as a busy page makes them: a hundred between two layouts, inserted, rewritten, split and removed,
 * for at least 200 ms. @returns ms a turn
 */
async function mutate(page: Page): Promise<number> {
  await page.bringToFront();
  return page.evaluate(async () => {
    const parent = document.querySelector('article') ?? document.body;
    let turns = 0;
    const start = performance.now();
    let end = start;
    do {
      for (let batch = 0; batch < 10; batch++) {
        const added: HTMLElement[] = [];
        for (let n = 0; n < 100; n++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = `Paragraph ${n} of bread and potatoes.`;
          parent.append(paragraph);
          added.push(paragraph);
        }
        parent.getBoundingClientRect();
        for (const paragraph of added) (paragraph.firstChild as Text).data += ' And of milk.';
        parent.getBoundingClientRect();
        for (const paragraph of added) paragraph.prepend('First: ');
        parent.getBoundingClientRect();
        for (const paragraph of added) paragraph.remove();
        parent.getBoundingClientRect();
        // Observers are told in a microtask, and theirs is queued before this one.
        await Promise.resolve();
      }
      turns++;
      end = performance.now();
    } while (end - start < 200);
    return (end - start) / turns;
  });
}
