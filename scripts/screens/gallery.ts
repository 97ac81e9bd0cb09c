import type { Camera } from './camera.ts';

/** The cards and pieces: an overview, another language, and the narrowest width. */
const views = [
  { name: 'cards', query: 'only=overview', width: 1600, height: 1000 },
  { name: 'cards-de', query: 'only=overview&lang=de', width: 1600, height: 1000 },
  { name: 'cards-320', query: 'only=overview&width=320', width: 720, height: 1400 },
  { name: 'pieces', query: 'only=pieces', width: 1600, height: 1000 },
];

export async function takeGallery(camera: Camera, url: string): Promise<void> {
  for (const { name, query, width, height } of views) {
    await camera.open(
      `${url}?${query}&theme=${camera.theme}`,
      { selector: '.gallery-item', width, height },
      async (page) => {
        await page.waitForFunction(() =>
          [...document.querySelectorAll('.gallery-card')].every((one) =>
            one.shadowRoot?.querySelector('.card'),
          ),
        );
        await page.screenshot({ path: camera.file(name) });
      },
    );
  }
}
