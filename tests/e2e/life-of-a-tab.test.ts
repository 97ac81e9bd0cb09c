/** What happens to a tab besides being read: the background stops, the page is kept aside, the extension goes. */
import { describe, expect, inject, it } from 'vitest';
import { giveCommand } from '../../scripts/drive/commands.ts';
import { markCount, marksOf } from '../../scripts/drive/marks.ts';
import { hoverText } from '../../scripts/drive/pointer.ts';
import { runningWorker } from '../../scripts/drive/popup.ts';
import { inFirefox } from '../../scripts/drive/privileged.ts';
import { until } from '../../scripts/drive/until.ts';
import { article, story } from './harness/html.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** Stops the background, as the browser does after half a minute without work. */
async function stopBackground(): Promise<void> {
  const { name, browser, extensionId } = session();
  if (name === 'chrome') {
    const worker = await runningWorker(session())?.worker();
    await worker?.close();
    await until('the worker to stop', () => runningWorker(session()) === undefined);
    return;
  }
  await inFirefox(
    browser,
    `await WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground();`,
  );
}

function uninstallInFirefox(): Promise<void> {
  return inFirefox(
    session().browser,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     await (await AddonManager.getAddonByID(${JSON.stringify(session().extensionId)})).uninstall();`,
  );
}

describe('the background, stopped between every two steps', () => {
  it('reads a page, opens a card, lists findings and obeys a command', async () => {
    await stopBackground();
    const page = await session().openMarked(article(story));
    await stopBackground();
    await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6', 'million');
    await page.mouse.move(2, 2);
    await session().noCard(page);
    await stopBackground();
    const popup = await session().popup(page);
    await until('the list', () =>
      popup.evaluate((window) => window.document.body.textContent?.includes('$5.6B')),
    );
    await popup.close();
  });
});

describe('back and forward', () => {
  it('finds the marks as they were on a page that comes back', async () => {
    const page = await session().openMarked(article(story), '/first');
    const before = await until('marks to settle', () => markCount(page), { holds: (n) => n > 4 });
    await page.goto(session().put('/second', article('<p>Potatoes.</p>')));
    await page.goBack();
    await until('the same marks', () => markCount(page), { holds: (n) => n === before });
    await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6');
  });

  it('steps through the findings after a reload', async () => {
    const page = await session().openMarked(article(story));
    await page.reload();
    await until('marks', () => markCount(page));
    await until('a card', async () => {
      await giveCommand(session(), page, 'next-finding');
      return session().cardWith(page, '17');
    });
  });
});

describe('a page made ready before it is shown', () => {
  it.runIf(inject('browser') === 'chrome')('is read once it is shown', async () => {
    session().put(
      '/prerendered',
      article(story, '<script>localStorage.prerendered = document.prerendering</script>'),
    );
    const page = await session().open(
      article(
        '<p>Potatoes.</p><a id="next" href="/prerendered">Next</a>',
        '<script type="speculationrules">{"prerender":[{"urls":["/prerendered"],"eagerness":"immediate"}]}</script>',
      ),
    );
    await until('the page to be prerendered', () => page.evaluate('localStorage.prerendered'), {
      holds: (said) => said === 'true',
    });
    expect(await markCount(page)).toBe(0);
    await page.click('#next');
    // The page that was asked may be the one that is left.
    await until('marks', () => markCount(page).catch(() => 0));
    const activated = await page.evaluate(
      () =>
        (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
          .activationStart,
    );
    expect(activated).toBeGreaterThan(0);
    await hoverText(page, '$5.6B');
    await session().cardWith(page, '$5.6');
  });
});

describe('a tab that the browser has put aside', () => {
  it('is read again when the user comes back to it', async () => {
    const page = await session().openMarked(article(story), '/discarded');
    const address = page.url();
    await session().open(article('<p>Potatoes.</p>'));
    const discarded = await session().asExtension(async (api, url: string) => {
      // Firefox takes no port in a pattern.
      const find = async () => (await api.tabs.query({})).find((tab) => tab.url === url);
      await api.tabs.discard((await find())?.id ?? -1);
      // Chrome gives it another number.
      const aside = await find();
      await api.tabs.update(aside?.id ?? -1, { active: true });
      return aside?.discarded;
    }, address);
    expect(discarded).toBe(true);
    const again = await until('the tab', async () =>
      (await session().browser.pages()).find((one) => one.url() === address),
    );
    await until('marks', () => (again as typeof page).evaluate(() => CSS.highlights.size));
  });
});

describe('the extension, taken away with a tab open', () => {
  it('goes quietly: the marks go with it, and the page sees no error', async () => {
    const { name, browser, extensionId } = session();
    const page = await session().openMarked(article(story));
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    if (name === 'chrome') await browser.uninstallExtension(extensionId);
    else await uninstallInFirefox();
    await page.evaluate(() => document.querySelector('#lead')?.append(' DeepSeek, once more.'));
    await page.bringToFront();
    await page.mouse.move(300, 300, { steps: 4 });
    if (name === 'chrome')
      await until('no marks', () => marksOf(page), {
        holds: (marks) => Object.keys(marks).length === 0,
      });
    else {
      // Firefox ends the script before it can clear the registry, and takes its stylesheet away: nothing is painted.
      const left = await page.screenshot({ encoding: 'base64' });
      await page.evaluate(() => CSS.highlights.clear());
      expect(left).toBe(await page.screenshot({ encoding: 'base64' }));
    }
    expect(errors).toEqual([]);
  });
});
