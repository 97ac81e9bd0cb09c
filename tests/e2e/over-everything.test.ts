/** The card is seen and can be used whatever the page puts on top. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inCard } from '../../scripts/drive/card.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { until } from '../../scripts/drive/until.ts';
import { article } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** Closes the open card with a real click on its close button: nothing may lie over it. */
async function closeByClick(page: Page): Promise<void> {
  const button = await until('a close button', () =>
    inCard(session(), page, (root) => {
      const close = root.querySelector('button[aria-label="Close"]');
      const box = close?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
  if (!button) throw new Error('The card has a close button.');
  await page.mouse.move(button.x, button.y, { steps: 6 });
  await page.mouse.click(button.x, button.y);
  await session().noCard(page);
}

const text = '<p>Monday belonged to Nvidia, they say.</p>';

describe('the card', () => {
  it('can be used inside a modal dialog', async () => {
    const page = await session().openMarked(
      article(
        `<dialog id="d" style="padding:150px">${text}</dialog><script>d.showModal()</script>`,
      ),
    );
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    await closeByClick(page);
  });

  it('can be used in a fullscreen element', async () => {
    const page = await session().openMarked(
      article(`<section id="s" style="background:#fff;padding:100px">${text}<button id="full">Full</button></section><script>
        document.getElementById('full').onclick = () => document.getElementById('s').requestFullscreen();</script>`),
    );
    await page.click('#full');
    await until('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    await closeByClick(page);
    await page.evaluate(() => document.exitFullscreen());
  });

  it('lies over the highest z-index, a sticky header and a popover of the page', async () => {
    const page = await session().openMarked(
      article(`${text}<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>
        <div style="position:sticky;top:0;z-index:2147483647">Header</div>
        <div id="own" popover="manual" style="inset:auto 0 0 auto">A popover of the page</div><script>own.showPopover()</script>`),
    );
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    await closeByClick(page);
  });

  it('is not styled by a page that styles everything', async () => {
    const hostile =
      '<style>* { all: initial !important; display: block !important; color: red !important; font-size: 40px !important; visibility: visible }</style>';
    const calm = await session().openMarked(article(text));
    await hoverText(calm, 'Nvidia');
    await session().cardWith(calm, 'Nvidia');
    const page = await session().openMarked(article(text, hostile));
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    const look = (tab: Page) =>
      inCard(session(), tab, (root) => {
        const dialog = root.querySelector('[role="dialog"]') as HTMLElement;
        const { color, fontSize, width } = (
          dialog.ownerDocument.defaultView as Window
        ).getComputedStyle(dialog);
        return { color, fontSize, width };
      });
    expect(await look(page)).toEqual(await look(calm));
  });

  it('stays by its words on a page whose html is transformed', async () => {
    const page = await session().openMarked(
      article(text, '<style>html { transform: translateY(40px) scale(0.9) }</style>'),
    );
    const point = await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    const box = await until('a placed card', () => session().cardBox(page));
    const gap = Math.min(
      Math.abs((box?.top ?? 0) - point.y),
      Math.abs((box?.bottom ?? 0) - point.y),
    );
    expect(gap).toBeLessThan(60);
  });

  it('follows its words when the page scrolls', async () => {
    const page = await session().openMarked(article(text));
    await hoverText(page, 'Nvidia');
    await session().cardWith(page, 'Nvidia');
    const before = await until('a placed card', () => session().cardBox(page));
    await page.evaluate(() => window.scrollBy({ top: 30, behavior: 'instant' }));
    await until('the card to follow', () => session().cardBox(page), {
      holds: (box) => !box || !before || Math.abs(before.top - box.top) > 20,
    });
  });
});
