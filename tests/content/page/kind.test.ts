import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isNewsPage } from '../../../src/content/page/kind.ts';

/** Pages of our own in the manner of many sites: articles/ are read in mode "articles", others/ are not. */
const folder = `${import.meta.dirname}/kinds/`;

const prose =
  'The council heard two hours of evidence on the harbour wall, and put the matter off until the engineers have measured the tide again.';

/** `{{prose:12}}` in a fixture stands for that many paragraphs. */
function page(path: string): Document {
  const html = readFileSync(folder + path, 'utf8').replace(/\{\{prose:(\d+)\}\}/g, (_, count) =>
    `<p>${prose}</p>`.repeat(Number(count)),
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('an article', () => {
  it.each(readdirSync(`${folder}articles`))('%s', (file) => {
    expect(isNewsPage(page(`articles/${file}`))).toBe(true);
  });
});

describe('no article', () => {
  it.each(readdirSync(`${folder}others`))('%s', (file) => {
    expect(isNewsPage(page(`others/${file}`))).toBe(false);
  });
});
