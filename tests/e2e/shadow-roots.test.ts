/** Text in shadow roots: open, closed, nested, slotted, late. */
import { describe, expect, it } from 'vitest';
import { giveCommand } from '../../scripts/drive/commands.ts';
import { markedTexts } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** A script that puts a name into shadow roots: open, closed, and one in another. */
const shadows = `<div id="open"></div><div id="closed"></div><div id="outer"></div><script>
for (const [id, mode] of [['open', 'open'], ['closed', 'closed']]) {
  const root = document.getElementById(id).attachShadow({ mode });
  root.innerHTML = '<p>' + (mode === 'open' ? 'Nvidia in the open.' : 'DeepSeek in private.') + '</p>';
}
const outer = document.getElementById('outer').attachShadow({ mode: 'open' });
outer.innerHTML = '<section><div id="inner"></div></section>';
outer.getElementById('inner').attachShadow({ mode: 'open' }).innerHTML = '<p>OpenAI, further in.</p>';
</script>`;

describe('text in shadow roots', () => {
  it('is marked in open, closed and nested ones, and looks it', async () => {
    const page = await session().openMarked(article(`<p>On Nvidia.</p>${shadows}`));
    await until('marks in every root', () => markedTexts(page), {
      holds: (texts) => ['DeepSeek', 'OpenAI'].every((name) => texts.includes(name)),
    });
    const sheets = () =>
      page.evaluate(
        () => document.getElementById('open')?.shadowRoot?.adoptedStyleSheets.length ?? 0,
      );
    await until('the marks’ sheet in a root', sheets, { holds: (count) => count === 1 });
  });

  it('is found where nothing else on the page has a name', async () => {
    const page = await session().open(article(shadows));
    await until('marks', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek') && texts.includes('Nvidia'),
    });
  });

  it('opens its card', async () => {
    const page = await session().openMarked(article(shadows));
    await hoverText(page, 'Nvidia in the open'.slice(0, 6));
    await session().cardWith(page, 'Nvidia');
  });

  it('is marked and has its card where it is slotted, through a closed root inside another', async () => {
    const page = await session().openMarked(
      article(`<div id="slotted"><p>Slotted, Nvidia itself.</p></div><script>
        const outer = document.getElementById('slotted').attachShadow({ mode: 'closed' });
        outer.innerHTML = '<section><div><slot></slot></div></section>';
        outer.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '<p>DeepSeek, over: <slot></slot></p>';
      </script>`),
    );
    await until('both marks', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek') && texts.includes('Nvidia'),
    });
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
  });

  it('opens its card in a closed root', async () => {
    const page = await session().openMarked(
      article(`<div id="host"></div><script>
        const root = document.getElementById('host').attachShadow({ mode: 'closed' });
        root.innerHTML = '<p>To <b>DeepSeek</b>, in private.</p>';
        window.where = () => { const { x, y, width, height } = root.querySelector('b').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 } };
      </script>`),
    );
    const { x, y } = (await page.evaluate('where()')) as { x: number; y: number };
    await page.mouse.move(x - 30, y, { steps: 3 });
    await page.mouse.move(x, y, { steps: 4 });
    await session().cardWith(page, 'DeepSeek');
  });

  it('is marked when the root is attached late', async () => {
    const page = await session().open(article('<p>Nothing yet.</p>'));
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Late news of DeepSeek.</p>';
      document.querySelector('article')?.append(host);
    });
    await until('a mark', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek'),
    });
  });

  it('is marked when a late script defines the element, on a page that has names already', async () => {
    const page = await session().openMarked(article('<p>On Nvidia.</p><x-late></x-late>'));
    await page.evaluate(() => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Late news of DeepSeek.</p>';
          }
        },
      );
    });
    await until('a mark', () => markedTexts(page), {
      holds: (texts) => texts.includes('DeepSeek'),
    });
  });

  it('gives the focus back that a card took from an open one inside another', async () => {
    const page = await session().openMarked(
      article(`<p>On Nvidia.</p><div id="outer"></div><script>
        const outer = document.getElementById('outer').attachShadow({ mode: 'open' });
        outer.innerHTML = '<div></div>';
        const inner = outer.firstChild.attachShadow({ mode: 'open' });
        inner.innerHTML = '<button>Press</button>';
        inner.firstChild.focus();
        globalThis.hasFocus = () => inner.activeElement === inner.firstChild;
      </script>`),
    );
    expect(await page.evaluate('hasFocus()')).toBe(true);
    await giveCommand(session(), page, 'next-finding');
    await session().cardWith(page, 'Nvidia');
    await until('the focus in the card', () => page.evaluate('!hasFocus()'));
    await page.keyboard.press('Escape');
    await session().noCard(page);
    expect(await page.evaluate('hasFocus()')).toBe(true);
  });
});
