/** The toolbar button: its badge, its list, and what it says where there is none. */
import { describe, expect, it } from 'vitest';
import { giveCommand } from '../../scripts/drive/commands.ts';
import { marksOf } from '../../scripts/drive/marks.ts';
import type { Popup } from '../../scripts/drive/popup.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { pageFixture, useSession } from './harness/session.ts';

const session = useSession();

/** The popup's visible text, once it has all of the words. */
function popupWith(popup: Popup, ...words: string[]): Promise<string> {
  return until(
    `a popup that says ${words.join(', ')}`,
    () =>
      popup.evaluate((window) => {
        // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
        return window.document.body.innerText;
      }),
    { holds: (text) => words.every((word) => text.toLowerCase().includes(word.toLowerCase())) },
  );
}

/** Presses a button of the popup by its name or the beginning of it, once it is there. */
async function press(popup: Popup, name: string): Promise<void> {
  await until(`the button ${name}`, () =>
    popup.evaluate((window, wanted) => {
      const buttons = [...window.document.querySelectorAll('button')];
      const found = buttons.find(
        (one) =>
          one.textContent?.trim().startsWith(wanted) ||
          one.getAttribute('aria-label')?.startsWith(wanted),
      );
      found?.setAttribute('data-press', '');
      return found !== undefined;
    }, name),
  );
  await popup.act((window) => {
    const found = window.document.querySelector<HTMLElement>('[data-press]');
    found?.removeAttribute('data-press');
    found?.click();
  });
}

function badge(url: string): Promise<string> {
  return session().asExtension(async (api, address: string) => {
    const tabs = await api.tabs.query({});
    const id = tabs.find((tab) => tab.url === address)?.id;
    return id === undefined ? 'no such tab' : api.action.getBadgeText({ tabId: id });
  }, url);
}

describe('the popup on a page with findings', () => {
  it('tallies and lists them, and says what the page leaves out', async () => {
    const page = await session().openMarked(pageFixture('sample-article'), '/sample');
    const popup = await session().popup(page);
    const text = await popupWith(popup, '1 differs', '$5.6B', 'leaves out');
    expect(text).toContain('More compute is more important now than ever');
    await popup.close();
  });

  it('jumps to a finding and opens its card', async () => {
    const page = await session().openMarked(article(`<div style="height:3000px"></div>${story}`));
    const popup = await session().popup(page);
    await popupWith(popup, '$5.6B');
    await press(popup, 'Show');
    await session().cardWith(page, '$5.6');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
  });

  it('has the whole story, searched as one types', async () => {
    const page = await session().openMarked(article(story));
    const popup = await session().popup(page);
    await press(popup, 'The story');
    await until('a search field', () =>
      popup.evaluate((window) => {
        const field = window.document.querySelector<HTMLInputElement>('input[type="search"]');
        if (!field) return false;
        field.value = 'Andreessen';
        const { Event: PageEvent } = window as Window & typeof globalThis;
        field.dispatchEvent(new PageEvent('input', { bubbles: true }));
        return true;
      }),
    );
    await popupWith(popup, 'Sputnik');
    await popup.close();
  });
});

describe('the badge', () => {
  it('counts figures and quotes, not names', async () => {
    const page = await session().openMarked(article(story));
    await until('three on the badge', () => badge(page.url()), { holds: (text) => text === '3' });
  });

  it('is silent where there is no figure and no quote', async () => {
    const page = await session().openMarked(article('<p>A word about DeepSeek.</p>'));
    const popup = await session().popup(page);
    await popupWith(popup, 'DeepSeek');
    await popup.close();
    expect(await badge(page.url())).toBe('');
  });
});

describe('the popup elsewhere', () => {
  it('says that a page has nothing', async () => {
    const page = await session().open(article('<p>Potatoes were dear.</p>'));
    const popup = await session().popup(page);
    await popupWith(popup, 'no');
    expect(await marksOf(page)).toEqual({});
    await popup.close();
  });

  it('says that it cannot read one of the browser’s own pages', async () => {
    const page = await session().browser.newPage();
    const popup = await session().popup(page);
    await popupWith(popup, 'browser');
    await popup.close();
  });

  it('leaves a page that is no article alone, and reads it when asked', async () => {
    const page = await session().open(
      '<!doctype html><title>Inbox</title><ul><li>Re: Nvidia order</li><li>Lunch</li></ul>',
    );
    const popup = await session().popup(page);
    await press(popup, 'Read');
    await until('marks', async () => Object.keys(await marksOf(page)).length > 0);
  });
});

describe('off for a site', () => {
  it('one press takes the marks away, and they stay away until it is switched on again', async () => {
    const page = await session().openMarked(article(story), '/off');
    const popup = await session().popup(page);
    await press(popup, 'Off');
    await until('no marks', () => marksOf(page), {
      holds: (marks) => Object.keys(marks).length === 0,
    });
    await popup.close();

    await page.reload();
    const second = await session().popup(page);
    await popupWith(second, 'off');
    expect(await marksOf(page)).toEqual({});
    await second.close();

    await giveCommand(session(), page, 'toggle-site');
    await until('marks again', async () => Object.keys(await marksOf(page)).length > 0);
  });
});
