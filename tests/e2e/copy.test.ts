/** Copying from a card, where pages have a clipboard (a secure origin) and where they have none (plain http). */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { inCard } from '../../scripts/drive/card.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { inFirefox } from '../../scripts/drive/privileged.ts';
import { until } from '../../scripts/drive/until.ts';
import { pageFixture, useSession } from './harness/session.ts';

const plainHost = 'news.test';
const chrome = inject('browser') === 'chrome';
const session = useSession(
  chrome ? { args: [`--host-resolver-rules=MAP ${plainHost} 127.0.0.1`] } : {},
);

const paper = `<!doctype html><title>Paper</title><textarea autofocus></textarea><script>
document.querySelector('textarea').addEventListener('paste', (event) => {
  document.title = JSON.stringify(['text/plain', 'text/html'].map((type) => event.clipboardData.getData(type)));
});</script>`;

beforeAll(async () => {
  if (chrome) return;
  await inFirefox(
    session().browser,
    `Services.prefs.setStringPref('network.dns.localDomains', '${plainHost}');`,
  );
});

async function press(page: Page, name: string): Promise<void> {
  const box = await until(`the button “${name}”`, () =>
    inCard(
      session(),
      page,
      (root, wanted) => {
        const buttons = [...root.querySelectorAll('button')];
        const button = buttons.find((one) => one.textContent === wanted);
        button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 ? { x: left + width / 2, y: top + height / 2 } : undefined;
      },
      name,
    ),
  );
  if (box) await page.mouse.click(box.x, box.y);
}

/** @returns what the clipboard holds, as another page is given it */
async function paste(): Promise<[plain: string, html: string]> {
  const page = await session().open(paper);
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const title = await until('a paste', () => page.title(), { holds: (text) => text !== 'Paper' });
  await page.close();
  return JSON.parse(title);
}

describe.each([
  ['a page with a clipboard', undefined],
  ['a page on plain http', plainHost],
])('%s', (_, host) => {
  async function openCard(): Promise<Page> {
    const page = await session().openMarked(pageFixture('sample-article'), '/copied-from');
    if (host) await page.goto(page.url().replace('127.0.0.1', host));
    expect(await page.evaluate(() => isSecureContext)).toBe(host === undefined);
    await until('the card', async () => {
      await hoverText(page, '$5.6B');
      return session().cardWith(page, '$5.6', 'million');
    });
    return page;
  }

  it('gives a citation, plain and rich', async () => {
    const page = await openCard();
    await press(page, 'Copy citation');
    await session().cardWith(page, 'Copied');
    const [plain, html] = await paste();
    expect(plain).toContain('#:~:text=');
    expect(plain).toContain('DeepSeek-V3 Technical Report <https://arxiv.org/abs/2412.19437>');
    expect(html).toContain(
      '<a href="https://arxiv.org/abs/2412.19437">DeepSeek-V3 Technical Report</a>',
    );
    expect(html).toContain('<blockquote>');
  });

  it('gives a report of a bad match', async () => {
    const page = await openCard();
    await press(page, 'Bad match?');
    await session().cardWith(page, 'Report copied');
    const [plain] = await paste();
    expect(plain).toContain('figure/training-cost');
  });
});
