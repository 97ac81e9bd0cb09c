import { browser } from '../platform/browser.ts';

/** @param at a record ("figure/training-cost"), or '' for the top */
export async function openDossier(at: string): Promise<void> {
  const address = browser.runtime.getURL('src/dossier/index.html');
  await browser.tabs.create({ url: at ? `${address}#${at}` : address });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Says hello once; an update is no reason to open a tab. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/options/welcome.html') });
}
