/** A finger: taps open and close cards, scrolling does not, links stay links. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { inCard } from '../../scripts/drive/card.ts';
import { markCount } from '../../scripts/drive/marks.ts';
import { pointOf } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** The least a finger hits, in CSS pixels (WCAG 2.5.5). */
const target = 44;

async function tap(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words);
  await page.touchscreen.tap(x, y);
}

describe('a tap', () => {
  it('on a mark opens its card, and beside it closes the card', async () => {
    const page = await session().openMarked(article(story));
    await tap(page, '$5.6B');
    await session().cardWith(page, 'Differs');
    await tap(page, 'A made-up article');
    await session().noCard(page);
  });

  it('on a mark in a link follows the link', async () => {
    const there = session().put('/there', '<!doctype html><title>There</title>');
    const page = await session().openMarked(
      article(story.replace('$5.6B', `<a href="${there}">$5.6B</a>`)),
    );
    await tap(page, '$5.6B');
    await until('the link’s page', async () => page.url() === there);
  });
});

it('a finger that scrolls over a mark opens nothing', async () => {
  const page = await session().openMarked(article(`${story}<div style="height:3000px"></div>`));
  const { x, y } = await pointOf(page, '$5.6B');
  await page.touchscreen.touchStart(x, y);
  for (let moved = 20; moved <= 160; moved += 20) await page.touchscreen.touchMove(x, y - moved);
  await page.touchscreen.touchEnd();
  await tap(page, 'Monday');
  await session().noCard(page);
  await tap(page, '$5.6B');
  await session().cardWith(page, 'Differs');
});

// Puppeteer cannot make Firefox's pointer coarse.
it.runIf(inject('browser') === 'chrome')(
  'all that a finger presses in a card is large',
  async () => {
    const page = await session().openMarked(article(story));
    await page.setViewport({ width: 390, height: 760, isMobile: true, hasTouch: true });
    await page.reload();
    await until('marks', () => markCount(page));
    await tap(page, '$5.6B');
    await session().cardWith(page, 'Differs');
    const small = await inCard(
      session(),
      page,
      (root, least) =>
        [...root.querySelectorAll<HTMLElement>('button, a, summary')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < least)
          .map((one) => one.textContent),
      target,
    );
    expect(small).toEqual([]);
  },
);
