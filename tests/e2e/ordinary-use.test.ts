/** Copying, selecting, searching, printing and linking into a page are as they were without the extension. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { built } from '../../scripts/drive/built.ts';
import { hoverText, pointOf } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

describe('a marked page', () => {
  it('selects by dragging across a mark, without opening a card over the selection', async () => {
    const page = await session().openMarked(article(story));
    const from = await pointOf(page, 'DeepSeek puts');
    const to = await pointOf(page, '$5.6B');
    await page.mouse.move(from.x - 60, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 10 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toContain('the cost of training');
    await session().noCard(page);
  });

  it('selects on where a card is open, which gives way at once', async () => {
    const page = await session().openMarked(
      article(`${story}<p>${'More of it. '.repeat(400)}</p>`),
    );
    const { x, y } = await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6');
    await page.mouse.down();
    await page.mouse.move(x, y + 10);
    await page.mouse.move(x, y + 120, { steps: 4 });
    const selected = await page.evaluate(() => String(getSelection()));
    await page.mouse.up();
    expect(selected).toContain('More of it.');
    expect(selected.length).toBeLessThan(2000);
  });

  it('copies plain text and the page’s own markup, nothing of ours', async () => {
    const page = await session().openMarked(article(story));
    const copied = await page.evaluate(async () => {
      getSelection()?.selectAllChildren(document.querySelector('#cost') as Element);
      return new Promise<string>((resolve) => {
        const holder = document.createElement('div');
        const range = getSelection()?.getRangeAt(0);
        if (range) holder.append(range.cloneContents());
        resolve(holder.innerHTML);
      });
    });
    expect(copied).toBe('DeepSeek puts the cost of training its model at $5.6B.');
  });

  it('is found by the page’s own search across a mark', async () => {
    const page = await session().openMarked(article(story));
    const found = await page.evaluate(() =>
      (window as unknown as { find(text: string): boolean }).find(
        'the cost of training its model at $5.6B',
      ),
    );
    expect(found).toBe(true);
  });

  it('follows a text fragment to its words', async () => {
    const page = await session().open('<!doctype html><title>start</title>');
    const address = session().put(
      '/fragment',
      article(`<div style="height:4000px"></div>${story}`),
    );
    await page.goto(`${address}#:~:text=cost%20of%20training`);
    await until('the page to scroll', () => page.evaluate(() => window.scrollY > 1000));
  });

  it('prints no marks', async () => {
    expect(readFileSync(`${built(session().name)}/marks.css`, 'utf8')).toMatch(
      /^@media screen\s*\{/,
    );
    // Firefox tells neither a highlight's computed style nor lays out for print from here.
    if (session().name === 'firefox') return;
    const page = await session().openMarked(article(story));
    const lines = () =>
      page.evaluate(() =>
        [...CSS.highlights.keys()].map(
          (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
        ),
      );
    expect(await lines()).toContain('underline');
    await page.emulateMediaType('print');
    expect(await lines()).not.toContain('underline');
  });

  it('has no element of ours for a screen reader until a card opens', async () => {
    const page = await session().openMarked(article(story));
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    expect(await page.evaluate(() => document.querySelectorAll('body [popover]').length)).toBe(0);
  });
});
