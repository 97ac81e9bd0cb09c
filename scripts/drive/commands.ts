/** The extension's keyboard commands, given as the browser gives them: no test can press a browser's own shortcut. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { serviceWorker } from './popup.ts';
import { inFirefox } from './privileged.ts';

/** The keys that the manifest suggests, as Firefox names them. */
const firefoxKeys: { [command: string]: string } = {
  'next-finding': 'VK_PERIOD',
  'previous-finding': 'VK_COMMA',
  'toggle-site': 'X',
};

/** @param command its name in the manifest */
export async function giveCommand(launched: Launched, page: Page, command: string): Promise<void> {
  if (launched.name === 'chrome') {
    const worker = await serviceWorker(launched);
    await page.bringToFront();
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
    );
    return;
  }
  await page.bringToFront();
  await inFirefox(
    launched.browser,
    `const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')];
     const wanted = ${JSON.stringify(firefoxKeys[command] ?? command)};
     const key = keys.find((one) => wanted === (one.getAttribute('keycode') ?? one.getAttribute('key')?.toUpperCase()));
     if (!key) throw new Error('no such key: ' + keys.map((one) => one.outerHTML));
     key.doCommand();`,
  );
}
