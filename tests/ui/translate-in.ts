import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/platform/locales.ts';
import { createTranslate, type Translate } from '../../src/ui/translate.ts';

export type Catalogue = { [key: string]: { message: string; description?: string } };

export function readCatalogue(locale: string): Catalogue {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
}

/** A `t` over the messages that ship. */
export function translateIn(locale: Locale): Translate {
  const catalogue = readCatalogue(locale);
  return createTranslate((key) => catalogue[key]?.message, catalogue.localeTag?.message ?? 'en');
}
