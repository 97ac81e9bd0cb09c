/** Whoever has asked the system for less motion gets none from a card or a page of the extension. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { inCard } from '../../scripts/drive/card.ts';
import { pointOf } from '../../scripts/drive/pointer.ts';
import { inFirefox } from '../../scripts/drive/privileged.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** Chrome emulates it for a page; Firefox has it for all, and pages that are open follow. */
async function preferLessMotion(page: Page, less: boolean): Promise<void> {
  const { name, browser } = session();
  if (name === 'chrome') {
    const value = less ? 'reduce' : 'no-preference';
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    return;
  }
  const set = `Services.prefs.setIntPref('ui.prefersReducedMotion', ${less ? 1 : 0});`;
  await inFirefox(browser, set);
  await until('the preference to reach the page', () =>
    page.evaluate(
      (wanted) => matchMedia('(prefers-reduced-motion: reduce)').matches === wanted,
      less,
    ),
  );
}

afterAll(async () => {
  if (session().name === 'firefox')
    await inFirefox(session().browser, `Services.prefs.clearUserPref('ui.prefersReducedMotion');`);
});

/** What moves in the options: a button's ground, and the way to a part of the page. */
function motionOfOptions(page: Page): Promise<{ button: string; scroll: string }> {
  return page.evaluate(() => {
    const button = document.querySelector('.button');
    return {
      button: button ? getComputedStyle(button).transitionDuration : '',
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
    };
  });
}

/** Everything in the open card that takes time to change. */
function movingInCard(page: Page): Promise<string[] | undefined> {
  return inCard(session(), page, (root) =>
    [...root.querySelectorAll('*')]
      .filter((element) => {
        const style = root.ownerDocument.defaultView?.getComputedStyle(element);
        return (
          !/^(0s(, )?)+$/.test(style?.transitionDuration ?? '') || style?.animationName !== 'none'
        );
      })
      .map((element) => element.getAttribute('class') ?? element.localName),
  );
}

describe('with less motion', () => {
  it('nothing moves in the options', async () => {
    const page = await session().browser.newPage();
    await page.goto(session().extensionUrl('src/options/index.html'), { waitUntil: [] });
    await page.waitForSelector('.button');
    await preferLessMotion(page, false);
    expect(await motionOfOptions(page)).toEqual({ button: '0.12s', scroll: 'smooth' });
    await preferLessMotion(page, true);
    expect(await motionOfOptions(page)).toEqual({ button: '0s', scroll: 'auto' });
    await page.close();
  });

  it('nothing moves in a card', async () => {
    const page = await session().openMarked(article(story));
    await preferLessMotion(page, false);
    const { x, y } = await pointOf(page, '$5.6B');
    await page.mouse.click(x, y);
    await session().cardWith(page, 'thousandth');
    expect(await movingInCard(page)).toContain('button is-plain');
    await preferLessMotion(page, true);
    expect(await movingInCard(page)).toEqual([]);
    await page.close();
  });
});
