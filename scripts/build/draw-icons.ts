/** Draws public/icons/*.png from icons/*.svg, with the browser at hand. Run after changing the SVG: `npx tsx scripts/build/draw-icons.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';

const folder = fileURLToPath(new URL('../../public/icons/', import.meta.url));

const drawings = fileURLToPath(new URL('icons/', import.meta.url));

/** At 16 px the frame and the second rule blur: a bolder drawing of the same mark. */
const sizes = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };

const browser = await puppeteer.launch({
  executablePath: requireBrowser('chrome'),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [size, drawing] of Object.entries(sizes)) {
    const svg = await readFile(drawings + drawing, 'utf8');
    const length = Number(size);
    await page.setViewport({ width: length, height: length });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${length}px;height:${length}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${folder}icon-${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
