/** The interface's messages, for the extension's own pages: the browser's choice, or the reader's. */
import { browser } from './browser.ts';
import { type Catalogue, PLACEHOLDERS } from './catalogue.ts';
import type { Locale } from './locales.ts';
import type { Settings } from './settings-types.ts';

/**
 * Only the chosen one is loaded: each becomes a file of its own in the build. No import attribute:
 * Vite serves JSON as a script, which a browser that was told to expect JSON refuses.
 */
const catalogues: { [locale in Locale]: () => Promise<{ default: Catalogue }> } = {
  en: () => import('../../public/_locales/en/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  zh_CN: () => import('../../public/_locales/zh_CN/messages.json'),
  ja: () => import('../../public/_locales/ja/messages.json'),
};

/** @returns what finds a raw message ("Differs from $1") by its key; '' or undefined where there is none */
export async function loadMessages(
  language: Settings['language'],
): Promise<(key: string) => string | undefined> {
  if (language === 'auto') return (key) => browser.i18n.getMessage(key, PLACEHOLDERS);
  const { default: catalogue } = await catalogues[language]();
  return (key) => catalogue[key]?.message;
}
