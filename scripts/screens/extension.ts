import { cardText } from '../drive/card.ts';
import { markCount } from '../drive/marks.ts';
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

/** An article with its marks, the popup over it, and a card that the popup opens. */
export async function takeArticle(camera: Camera, article: string): Promise<void> {
  const { launched } = camera;
  const wanted = { selector: 'p', width: 1280, height: 800 };
  await camera.open(article, wanted, async (page) => {
    await until('marks', () => markCount(page), { timeout: 10_000 });
    const popup = await openPopup(launched, page, 'src/popup/index.html');
    const show = 'button[aria-label^="Show"]';
    await until('findings in the popup', () =>
      popup.evaluate((window, one) => window.document.querySelector(one) !== null, show),
    );
    await popup.evaluate((window, theme) => {
      window.document.documentElement.dataset.theme = theme;
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
