/** The interface's messages for a card in a page, where no file of the extension can be imported. */
import { browser } from './browser.ts';
import type { Messages } from './message-types.ts';
import type { Settings } from './settings-types.ts';

/** Given as substitutions, these make `getMessage` hand out the raw message, placeholders and all. */
const PLACEHOLDERS = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** Finds a raw message ("Differs from $1") by its key; '' or undefined where there is none. */
export type Lookup = (key: string) => string | undefined;

/** The browser's own choice among the locales. */
export function browserMessages(): Lookup {
  return (key) => browser.i18n.getMessage(key, PLACEHOLDERS);
}

/**
 * The locale the reader chose, from the background, which has them all; the browser's where it chooses.
 * @param ask sends `messages` to the background
 */
export async function cardMessages(
  language: Settings['language'],
  ask: (data: {
    locale: Exclude<Settings['language'], 'auto'>;
  }) => Promise<ReturnType<Messages['messages']>>,
): Promise<Lookup> {
  if (language === 'auto') return browserMessages();
  const catalogue = await ask({ locale: language });
  return (key) => catalogue[key];
}

/**
 * The language to format numbers and dates in: the reader's region ("en-GB") where it is of the
 * messages' language, else the messages' own.
 * @param tag the messages' `localeTag`
 */
export function formatLocale(tag: string, uiLanguage = browser.i18n.getUILanguage()): string {
  const language = (code: string) => code.split(/[-_]/)[0];
  return language(tag) === language(uiLanguage) ? uiLanguage.replace('_', '-') : tag;
}
