/** The main job: a news article, its marks, its cards. */
import { describe, expect, it } from 'vitest';
import { inCard } from '../../scripts/drive/card.ts';
import { giveCommand } from '../../scripts/drive/commands.ts';
import { marksOf } from '../../scripts/drive/marks.ts';
import { hoverText, pointOf } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { pageFixture, useSession } from './harness/session.ts';

const session = useSession();
const sample = () => session().openMarked(pageFixture('sample-article'), '/sample');

describe('an article', () => {
  it('gets its marks, each kind under its own name', async () => {
    const page = await sample();
    const styles = ['mention', 'agrees', 'differs', 'quote', 'altered'];
    const marks = await until('all kinds of marks', () => marksOf(page), {
      holds: (sizes) =>
        styles.every((style) => Object.keys(sizes).some((name) => name.includes(style))),
    });
    expect(Object.keys(marks).filter((name) => name.includes('differs'))).toHaveLength(1);
  });

  it('is untouched: the same outerHTML as without the extension, until a card opens', async () => {
    const body = article(story);
    const page = await session().openMarked(body);
    const before = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    }, page.url());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('shows the figure card on hover, and closes it when the pointer leaves', async () => {
    const page = await sample();
    await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6', 'million');
    await page.mouse.move(5, 5, { steps: 4 });
    await session().noCard(page);
  });

  it('stays silent while the pointer sweeps past', async () => {
    const page = await sample();
    const from = await pointOf(page, '$600bn');
    for (let x = from.x - 200; x < from.x + 200; x += 20) await page.mouse.move(x, from.y);
    await page.mouse.move(from.x + 200, from.y + 300);
    await hoverText(page, '$5.6B');
    expect(await session().cardWith(page, '$5.6')).not.toContain('600');
  });

  it('can be entered with the pointer', async () => {
    const page = await sample();
    await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6');
    const box = await session().cardBox(page);
    if (!box) throw new Error('The card has a box while it is open.');
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 6 });
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
  });

  it.each([1280, 360])(
    'keeps off its own mention and inside a window %i px wide',
    async (width) => {
      const page = await sample();
      await page.setViewport({ width, height: 700 });
      const point = await hoverText(page, '$5.6B');
      await session().cardWith(page, '$5.6');
      const box = await until('a placed card', () => session().cardBox(page));
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.top).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(width);
      expect(box?.bottom).toBeLessThanOrEqual(700);
      const covers =
        box &&
        box.top < point.y &&
        point.y < box.bottom &&
        box.left < point.x &&
        point.x < box.right;
      expect(covers).toBe(false);
    },
  );

  it('opens a card on a click where the text is not a link', async () => {
    const page = await sample();
    const point = await pointOf(page, '$5.6B');
    await page.mouse.click(point.x, point.y);
    await session().cardWith(page, '$5.6', 'million');
  });

  it('lets a link with a name in it be followed', async () => {
    session().put('/elsewhere', '<p>Elsewhere.</p>');
    const page = await session().openMarked(
      article('<p>More on <a href="/elsewhere">DeepSeek’s models</a> in our archive.</p>'),
    );
    const point = await pointOf(page, 'DeepSeek’s models');
    await Promise.all([page.waitForNavigation(), page.mouse.click(point.x, point.y)]);
    expect(page.url()).toContain('/elsewhere');
  });

  it('quotes: shows what a trimmed one left out', async () => {
    const page = await sample();
    await hoverText(page, 'More compute is more');
    await session().cardWith(page, 'before to succeed at our mission');
  });
});

describe('by keyboard', () => {
  it('steps to the next finding, opens its card with the focus in it, and gives the focus back on Esc', async () => {
    const page = await session().openMarked(
      article(`<p><button id="b">Before</button></p>${story}`),
    );
    await page.focus('#b');
    await giveCommand(session(), page, 'next-finding');
    const first = await session().cardWith(page, '17');
    const focused = await until('the focus in the card', () =>
      inCard(session(), page, (root) => root.activeElement !== null),
    );
    expect(focused).toBe(true);
    await giveCommand(session(), page, 'next-finding');
    const second = await session().cardWith(page, '$5.6');
    expect(second).not.toBe(first);
    await giveCommand(session(), page, 'previous-finding');
    await session().cardWith(page, '17');
    await until('the focus in the card', () =>
      inCard(session(), page, (root) => root.activeElement !== null),
    );
    await page.keyboard.press('Escape');
    await session().noCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
  });

  it('gives the focus back when a card that the pointer opened is closed from inside', async () => {
    const page = await session().openMarked(
      article(`<p><button id="b">Before</button></p>${story}`),
    );
    await page.focus('#b');
    await hoverText(page, '17');
    await session().cardWith(page, '17');
    await until('the close button', () =>
      inCard(session(), page, (root) => {
        const close = [...root.querySelectorAll('button')].find(
          ({ ariaLabel }) => ariaLabel === 'Close',
        );
        close?.focus();
        close?.click();
        return close !== undefined;
      }),
    );
    await session().noCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
  });

  it('Esc closes a card that the pointer opened, and the page does not see the key', async () => {
    const page = await sample();
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) =>
        document.body.setAttribute('data-key', key),
      );
    });
    await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6');
    await page.keyboard.press('Escape');
    await session().noCard(page);
    expect(await page.evaluate(() => document.body.dataset.key)).toBeUndefined();
  });
});
