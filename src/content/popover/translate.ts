import type { Settings } from '../../platform/settings-types.ts';
import { createTranslate, regionFor, type Translate } from '../../ui/translate.ts';
import { world } from '../world.ts';

/** Given as substitutions, these make `getMessage` hand out the raw message, placeholders and all. */
const placeholders = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

interface WithMessages {
  chrome: { i18n: { getMessage(key: string, substitutions: string[]): string } };
}

/** In the reader's own choice of language, where the background has brought it, else the browser's. */
export function translateFor(language: Settings['language']): Translate {
  const { messages } = world();
  const { i18n } = (globalThis as unknown as WithMessages).chrome;
  const lookup = (key: string) =>
    messages?.language === language
      ? messages.catalogue[key]?.message
      : i18n.getMessage(key, placeholders);
  return createTranslate(lookup, regionFor(lookup('localeTag') || 'en', navigator.languages));
}
