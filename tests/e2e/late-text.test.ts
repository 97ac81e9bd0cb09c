/** Text that comes, changes and goes after the page has loaded. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { markedTexts } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** Waits until exactly these words are marked, however often. */
function marked(page: Page, ...words: string[]): Promise<string[]> {
  const wanted = [...words].sort().join('|');
  return until(`marks on ${wanted}`, () => markedTexts(page), {
    holds: (texts) => [...new Set(texts)].sort().join('|') === wanted,
  });
}

const plain = article('<div id="slot"><p>Nothing of note.</p></div>');

describe('late text', () => {
  it('is marked when the first name arrives long after load', async () => {
    const page = await session().open(plain);
    await page.evaluate(() => {
      document
        .querySelector('#slot')
        ?.insertAdjacentHTML('beforeend', '<p>And then DeepSeek came.</p>');
    });
    await marked(page, 'DeepSeek');
  });

  it('is marked when it is typed into a text node that was there', async () => {
    const page = await session().open(plain);
    await page.evaluate(() => {
      const text = document.querySelector('#slot p')?.firstChild as Text;
      text.data = 'The day belonged to Nvidia.';
    });
    await marked(page, 'Nvidia');
  });

  it('is marked as an endless page grows', async () => {
    const page = await session().open(article('<div id="slot"></div>'));
    await page.evaluate(() => {
      for (let n = 0; n < 5; n++) {
        const p = document.createElement('p');
        p.textContent = `Part ${n}, on Nvidia.`;
        document.querySelector('#slot')?.append(p);
      }
    });
    await until('five marks', () => markedTexts(page), { holds: (texts) => texts.length === 5 });
  });

  it('survives a navigation within the page: the old marks go, the new ones come', async () => {
    const page = await session().openMarked(article('<div id="slot"><p>On Nvidia.</p></div>'));
    await marked(page, 'Nvidia');
    await page.evaluate(() => {
      history.pushState({}, '', '/another');
      const slot = document.querySelector('#slot') as HTMLElement;
      slot.innerHTML = '<p>On DeepSeek.</p>';
    });
    await marked(page, 'DeepSeek');
  });

  it('loses its marks at once when its words change, and is never marked on other words', async () => {
    const page = await session().openMarked(article('<p id="p">All about Nvidia today.</p>'));
    await marked(page, 'Nvidia');
    const after = await page.evaluate(async () => {
      const text = document.querySelector('#p')?.firstChild as Text;
      text.data = 'All about potatoes today, all of it.';
      await new Promise((resolve) => requestAnimationFrame(resolve));
      let marks = 0;
      for (const [name, highlight] of CSS.highlights)
        if (name.startsWith('second-source')) marks += highlight.size;
      return marks;
    });
    expect(after).toBe(0);
  });

  it('moves with a recycled list: each row is marked for what it says now', async () => {
    const page = await session().openMarked(
      article('<ul id="list"><li>DeepSeek rises</li><li>Bread is dear</li></ul>'),
    );
    await marked(page, 'DeepSeek');
    await page.evaluate(() => {
      const rows = document.querySelectorAll('#list li');
      (rows[0]?.firstChild as Text).data = 'Milk is dear';
      (rows[1]?.firstChild as Text).data = 'Nvidia falls';
    });
    await marked(page, 'Nvidia');
  });

  it('leaves nothing behind when it is removed', async () => {
    const page = await session().openMarked(article(`<div id="gone">${story}</div>`));
    await page.evaluate(() => document.querySelector('#gone')?.remove());
    await marked(page);
  });

  it('is marked when it is shown: details, a hidden tab', async () => {
    const page = await session().open(
      article(
        '<details><summary>More</summary><p>DeepSeek again.</p></details><p id="tab" hidden>On Nvidia.</p>',
      ),
    );
    await page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
      document.querySelector('#tab')?.removeAttribute('hidden');
    });
    await marked(page, 'DeepSeek', 'Nvidia');
  });

  it('loses its marks when it is hidden again, and the reader of the page sees none of it', async () => {
    const page = await session().openMarked(
      article('<div id="tab"><p>DeepSeek again.</p></div><p>On Nvidia.</p>'),
    );
    await marked(page, 'DeepSeek', 'Nvidia');
    await page.evaluate(() => document.querySelector('#tab')?.setAttribute('hidden', ''));
    await marked(page, 'Nvidia');
  });

  it('is marked whatever the page leaves out of its layout: content-visibility', async () => {
    const page = await session().openMarked(
      article(
        '<p>On Nvidia.</p><div style="height:3000px"></div><section style="content-visibility:auto;contain-intrinsic-size:1px 400px"><p id="far">Far down, DeepSeek.</p></section><section id="kept" style="content-visibility:hidden"><p>And Sam Altman, kept back.</p></section>',
      ),
    );
    await marked(page, 'DeepSeek', 'Nvidia');
    await hoverText(page, 'DeepSeek');
    await session().cardWith(page, 'DeepSeek');
    await page.evaluate(() => {
      (document.querySelector('#kept') as HTMLElement).style.contentVisibility = 'visible';
    });
    await marked(page, 'DeepSeek', 'Nvidia', 'Sam Altman');
  });

  it('is marked anew when a framework puts the same elements in place of those it was given', async () => {
    const page = await session().openMarked(article('<div id="app"><p>On Nvidia.</p></div>'));
    const isOnPage = await page.evaluate(async () => {
      const app = document.querySelector('#app') as HTMLElement;
      app.replaceChildren(...[...app.childNodes].map((node) => node.cloneNode(true)));
      const deadline = performance.now() + 5000;
      const holds = () =>
        [...CSS.highlights].some(
          ([name, marks]) =>
            name.startsWith('second-source') &&
            [...marks].some(({ startContainer }) => app.contains(startContainer)),
        );
      while (!holds() && performance.now() < deadline)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return holds();
    });
    expect(isOnPage).toBe(true);
    await marked(page, 'Nvidia');
  });

  it('is still marked after another script has cleared the registry', async () => {
    const page = await session().openMarked(article('<p id="p">All about Nvidia today.</p>'));
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('#p')?.insertAdjacentHTML('afterend', '<p>And DeepSeek too.</p>');
    });
    await marked(page, 'DeepSeek', 'Nvidia');
  });
});
