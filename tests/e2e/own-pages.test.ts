/** The extension's own pages as they ship: dossier, options and welcome. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../scripts/drive/marks.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

async function open(path: string): Promise<Page> {
  const page = await session().browser.newPage();
  // Firefox never reports an extension's page as loaded.
  await page.goto(session().extensionUrl(path), { waitUntil: [] });
  await page.waitForSelector('h1');
  return page;
}

function press(page: Page, label: string): Promise<void> {
  return page.evaluate((wanted) => {
    const named = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = named.find((one) => one.textContent?.trim().startsWith(wanted));
    if (!found) throw new Error(`nothing to press is called ${wanted}`);
    found.click();
  }, label);
}

function choose(page: Page, { label, value }: { label: string; value: string }): Promise<void> {
  return page.evaluate(
    (wanted, chosen) => {
      const named = [...document.querySelectorAll('label')];
      const id = named.find((one) => one.textContent?.startsWith(wanted))?.htmlFor;
      const select = id ? document.getElementById(id) : null;
      if (!(select instanceof HTMLSelectElement)) throw new Error(`no list called ${wanted}`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
}

describe('the dossier', () => {
  it('opens at the record that its address names', async () => {
    const page = await open('src/dossier/index.html#figure/nvidia-cap-loss');
    const target = await page.waitForSelector('.entry.is-target');
    expect(await target?.evaluate((entry) => entry.id)).toBe('figure/nvidia-cap-loss');
    await until('the entry to be in view', () =>
      page.evaluate(() => {
        const top = document.querySelector('.is-target')?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < innerHeight;
      }),
    );
    await page.close();
  });

  it('has every part, with records in it', async () => {
    const page = await open('src/dossier/index.html');
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll('.part')]
        .filter((part) => part.children.length < 2)
        .map((part) => part.id),
    );
    expect(empty).toEqual([]);
    const kinds = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll('.entry')].map((entry) => entry.id.split('/')[0])),
    ]);
    expect(kinds).toEqual(['figure', 'fact', 'quote', 'entity', 'event', 'source']);
    await page.close();
  });
});

describe('the options', () => {
  it('speak the chosen language at once, and from then on everywhere', async () => {
    const options = await open('src/options/index.html');
    await options.waitForSelector('.part');
    await choose(options, { label: 'Language', value: 'de' });
    await until('German', () => options.evaluate(() => document.documentElement.lang === 'de'));
    expect(await options.$eval('h1', (heading) => heading.textContent)).toBe('Einstellungen');

    const dossier = await open('src/dossier/index.html');
    expect(await dossier.$eval('#figures h2', (heading) => heading.textContent)).toBe('Zahlen');
    await choose(options, { label: 'Sprache', value: 'auto' });
    await until('English', () =>
      options.$eval('h1', (heading) => heading.textContent === 'Options'),
    );
    await dossier.close();
    await options.close();
  });

  it('change the marks of a page that is open', async () => {
    const page = await session().openMarked(article(story));
    const options = await open('src/options/index.html');
    await options.waitForSelector('.part');
    const names = async () =>
      Object.keys(await marksOf(page)).filter((name) => name.includes('mention'));
    await until('names', async () => (await names()).length > 0);
    await press(options, 'Names');
    await until('no names', async () => (await names()).length === 0);
    await press(options, 'Names');
    await until('names again', async () => (await names()).length > 0);
    await options.close();
  });
});

describe('the welcome page', () => {
  it('shows the card of a mark that is chosen', async () => {
    const page = await open('src/options/welcome.html');
    await page.waitForSelector('.sample-card .card');
    await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('.sample-mark')];
      const mark = marks.find(({ textContent }) => textContent === '$600 billion');
      if (!mark) throw new Error('The sample has no such mark.');
      mark.click();
    });
    await until('its card', () =>
      page.evaluate(
        () =>
          document.querySelector('.sample-card')?.textContent?.includes('$589B to $600B') ?? false,
      ),
    );
    await page.close();
  });
});
