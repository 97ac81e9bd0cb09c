/** Pages that are strict, broken or against us. Each has a name, and the console must stay clean. */
import { describe, expect, inject, it } from 'vitest';
import { markCount, markedTexts } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

/** Of Chromium's trace; `dur` in microseconds. */
interface TraceEvent {
  name: string;
  dur?: number;
  args: { data?: { url?: string } };
}

const session = useSession();
type Tab = Awaited<ReturnType<ReturnType<typeof session>['open']>>;

/** What a page's console and its error handlers have seen since it was opened. */
async function watched(page: Tab): Promise<string[]> {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(String(error)));
  return seen;
}

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
    const painted = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#p') as Element);
      return range.getClientRects().length;
    });
    expect(painted).toBeGreaterThan(0);
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
    const seen = await watched(page);
    await page.goto(session().put(`/fight-${seen.length}-${head.length}`, article(text, head)));
    await until('marks', () => markCount(page));
    await hoverText(page, 'Nvidia');
    expect(seen.filter((line) => !line.includes('mine'))).toEqual([]);
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
});

describe('large and restless pages', () => {
  it('reads 10 MB in one text node', { timeout: 70_000 }, async () => {
    const page = await session().open(article('<pre id="slot"></pre>'));
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = `${'Bread and potatoes. '.repeat(524_288)} And Nvidia at last.`;
      document.querySelector('article')?.append(p);
    });
    await until('the mark at its end', () => markedTexts(page), {
      holds: (texts) => texts.includes('Nvidia'),
      timeout: 60_000,
    });
  });

  it('reads a page of a million nodes, and lets the page work while it does', {
    timeout: 150_000,
  }, async () => {
    const page = await session().open(article('<p id="p">To come.</p>'));
    await page.evaluate(() => {
      const holder = document.createElement('div');
      const row = `<p>${'<i>a</i>'.repeat(99)}</p>`;
      holder.innerHTML = `<div style="content-visibility:auto">${row.repeat(100)}</div>`.repeat(50);
      document.querySelector('article')?.append(holder);
      holder.insertAdjacentHTML('beforeend', '<p>And Nvidia, at the end of it.</p>');
      document.querySelector('#p')?.append(' DeepSeek.');
    });
    expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeGreaterThan(
      500_000,
    );
    await until('the marks at both ends', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek') && texts.includes('Nvidia'),
      timeout: 120_000,
    });
    await page.close();
  });

  // Firefox has no trace that tells whose script ran.
  it.runIf(inject('browser') === 'chrome')(
    'costs a page without a name that changes thousands of times a second under a hundredth of its thread',
    async () => {
      const page = await session().open(article('<div id="log"></div>'));
      await page.tracing.start({ categories: ['devtools.timeline'] });
      const changes = await page.evaluate(async () => {
        const log = document.querySelector('#log') as HTMLElement;
        let count = 0;
        const end = performance.now() + 4000;
        while (performance.now() < end) {
          for (let n = 0; n < 200; n++, count += 2) {
            const row = document.createElement('p');
            row.textContent = `Row ${count} of bread and potatoes.`;
            log.append(row);
            if (log.childNodes.length > 400) log.firstChild?.remove();
          }
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return count;
      });
      const trace = new TextDecoder().decode(await page.tracing.stop());
      const calls = (JSON.parse(trace).traceEvents as TraceEvent[]).filter(
        ({ name, args }) =>
          name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'),
      );
      expect(changes).toBeGreaterThan(4 * 2000);
      expect(calls.length).toBeGreaterThan(0);
      const spent = calls.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
      expect(spent / 4000).toBeLessThan(0.01);
    },
  );

  it('keeps up with a page that never stops changing', async () => {
    const page = await session().open(
      article(
        `<p id="clock"></p>${text}`,
        script(
          `let n = 0; const tick = () => { const c = document.getElementById('clock'); if (c) c.textContent = 'Tick ' + n++; setTimeout(tick, 0) }; tick();`,
        ),
      ),
    );
    await until('marks', () => markedTexts(page), { holds: (texts) => texts.includes('Nvidia') });
    await page.evaluate(() =>
      document.querySelector('#p')?.insertAdjacentHTML('afterend', '<p>DeepSeek too.</p>'),
    );
    await until('late marks', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek'),
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
