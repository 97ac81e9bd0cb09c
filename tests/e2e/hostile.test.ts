/** Pages that are strict, broken or against us. Each has a name, and the console must stay clean. */
import { describe, expect, it } from 'vitest';
import { markCount, markedTexts } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { complaintsOf } from './harness/complaints-of.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

const text = '<p id="p">Monday belonged to Nvidia, they say.</p>';
const script = (code: string) => `<script>${code}</script>`;

describe('strict pages', () => {
  it.each([
    ['nothing but text', "default-src 'none'"],
    ['no styles', "style-src 'none'; script-src 'none'"],
    ['Trusted Types', "require-trusted-types-for 'script'; trusted-types 'none'"],
    ['a sandbox', 'sandbox'],
  ])('%s: marks and card are there', async (_, policy) => {
    const page = await session().openMarked({
      body: article(text).replace(/<script[\s\S]*?<\/script>/g, ''),
      headers: { 'content-security-policy': policy },
    });
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    const line = await page.evaluate(() => {
      const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [];
      const words = document.querySelector('#p') as Element;
      return getComputedStyle(words, `::highlight(${name})`).textDecorationLine;
    });
    expect(line).toBe('underline');
  });
});

describe('pages that fight', () => {
  it.each([
    [
      'overrides prototypes',
      script(`
      Array.prototype.map = Array.prototype.filter = Array.prototype.forEach = () => { throw new Error('mine') };
      Array.prototype.extra = 1; Object.prototype.extra = 1;
      Node.prototype.appendChild = Element.prototype.append = Element.prototype.attachShadow = () => { throw new Error('mine') };
      window.MutationObserver = window.Map = window.Set = window.StaticRange = undefined; window.JSON.parse = () => { throw new Error('mine') };`),
    ],
    [
      'stops pointer events in capture',
      script(`
      for (const type of ['pointermove', 'pointerover', 'mouseover']) document.addEventListener(type, (e) => e.stopPropagation(), true);`),
    ],
    [
      'watches itself and undoes what is added to html',
      script(`
      new MutationObserver((list) => { for (const m of list) for (const n of m.addedNodes) if (n.parentNode === document.documentElement && n !== document.body) n.remove(); }).observe(document.documentElement, { childList: true });`),
    ],
  ])('%s: the marks come and nothing is thrown', async (_, head) => {
    const page = await session().open('<!doctype html><title>empty</title>');
    const complaints = complaintsOf(page);
    await page.goto(session().put('/fight', article(text, head)));
    await until('marks', () => markCount(page));
    await hoverText(page, 'Nvidia');
    // What the page throws at itself calls itself “mine”.
    expect(complaints.filter((line) => !line.includes('mine'))).toEqual([]);
  });

  it('survives a page that clears the registry in a loop, and marks again when it stops', async () => {
    const page = await session().open(
      article(
        text +
          script(
            `const timer = setInterval(() => CSS.highlights.clear(), 5); setTimeout(() => { clearInterval(timer); document.getElementById('p').after('DeepSeek came later.') }, 700)`,
          ),
      ),
    );
    await until('marks after the loop', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek'),
    });
  });

  it('opens its card again after the page has removed the host', async () => {
    const page = await session().openMarked(article(text));
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    await page.evaluate(() => {
      for (const child of [...document.documentElement.children])
        if (child !== document.head && child !== document.body) child.remove();
    });
    await page.mouse.move(2, 2);
    await session().noCard(page);
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
  });

  it('puts its card back where the page has moved the host', async () => {
    const page = await session().openMarked(article(text));
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as Element;
      const attic = document.createElement('div');
      attic.hidden = true;
      document.body.append(attic);
      attic.append(host);
    });
    await session().cardWith(page, 'Nvidia');
    expect(await page.evaluate(() => document.body.querySelectorAll('[popover]').length)).toBe(0);
  });

  it('keeps the popup’s list on a page that swallows every event in capture', async () => {
    const swallow =
      script(`for (const type of ['pointermove','pointerover','pointerdown','mousemove','mouseover','click','keydown'])
      window.addEventListener(type, (e) => e.stopImmediatePropagation(), true);`);
    const page = await session().openMarked(article(story, swallow));
    const popup = await session().popup(page);
    await until('the list', () =>
      popup.evaluate((window) => window.document.body.textContent?.includes('$5.6B')),
    );
    await popup.act((window) => {
      window.document.querySelector<HTMLElement>('button[aria-label^="Show"]')?.click();
    });
    await session().cardWith(page, '$5.6');
  });

  it('marks what document.open and write put in place of the page', async () => {
    const page = await session().openMarked(article(text));
    const after = article('<p>All new: DeepSeek.</p>');
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, after);
    await until('a new mark', () => markedTexts(page), {
      holds: (texts) => texts.length > 0 && texts.every((one) => one === 'DeepSeek'),
    });
  });

  it('leaves nothing in the page’s world but the names of its highlights', async () => {
    const html = article(text);
    const page = await session().openMarked(html);
    const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const withUs = await globals();
    const quiet = await session().open(article('<p id="p">Monday belonged to no one.</p>'));
    const without = await quiet.evaluate(() => Object.getOwnPropertyNames(window).sort());
    expect(withUs).toEqual(without);
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.keys()].every((name) => name.startsWith('second-source-')),
      ),
    ).toBe(true);
  });
});
