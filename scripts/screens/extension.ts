import { cardText } from '../drive/card.ts';
import { markCount, marksOf } from '../drive/marks.ts';
import { pointOf } from '../drive/pointer.ts';
import { openPopup } from '../drive/popup.ts';
import { until } from '../drive/until.ts';
import type { Camera } from './camera.ts';

const pages = [
  { name: 'dossier', path: 'src/dossier/index.html' },
  { name: 'options', path: 'src/options/index.html' },
  { name: 'welcome', path: 'src/options/welcome.html' },
];

/** The pages of the shipped build. */
export async function takePages(camera: Camera): Promise<void> {
  const { launched } = camera;
  for (const { name, path } of pages) {
    const wanted = { selector: 'h1', width: 1280, height: 900 };
    await camera.open(launched.extensionUrl(path), wanted, async (page) => {
      await page.screenshot({ path: camera.file(name) });
    });
  }
}

/** The README's picture: the article with the card of the figure that stands out in it. */
export async function takeReadme(
  { launched, open }: Camera,
  article: string,
  file: `${string}.png`,
): Promise<void> {
  await open(article, { selector: 'p', width: 1280, height: 800 }, async (page) => {
    await until('the mark of a figure that differs', async () =>
      Object.keys(await marksOf(page)).some((name) => name.includes('differs')),
    );
    const { x, y } = await pointOf(page, '$5.6B');
    await page.mouse.click(x, y);
    await until('the card', () => cardText(launched, page));
    await page.screenshot({ path: file });
  });
}

/** An article with its marks, the popup over it, and a card that the popup opens. */
export async function takeArticle(camera: Camera, article: string): Promise<void> {
  const { launched } = camera;
  const wanted = { selector: 'p', width: 1280, height: 800 };
  await camera.open(article, wanted, async (page) => {
    await until('marks', () => markCount(page), { timeout: 10_000 });
    const popup = await openPopup(launched, page, 'src/popup/index.html');
    const show = 'button[aria-label^="Show"]';
    await until('all findings in the popup', () =>
      popup.evaluate(
        ({ document }, one) =>
          document.querySelector(one) !== null && !document.querySelector('.popup-still'),
        show,
      ),
    );
    await popup.evaluate((window, theme) => {
      const { style, dataset } = window.document.documentElement;
      // Else the picture is taken while colours go over from one theme to the other.
      style.setProperty('--motion-fast', '0ms');
      dataset.theme = theme;
    }, camera.theme);
    await popup.picture(camera.file('popup'));
    await popup.evaluate(
      (window, one) => window.document.querySelector<HTMLElement>(one)?.click(),
      show,
    );
    await until('the card', () => cardText(launched, page));
    await page.screenshot({ path: camera.file('article') });
  });
}
