import { type Catalogue, PLACEHOLDERS } from '../../platform/catalogue.ts';
import type { Settings } from '../../platform/settings-types.ts';
import { createTranslate, regionFor, type Translate } from '../../ui/translate.ts';
import { world } from '../world.ts';

interface WithMessages {
  chrome: { i18n: { getMessage(key: string, substitutions: string[]): string } };
}

let made: { language: string; t: Translate } | undefined;

/**
 * In the reader's own choice of language, where the background has brought it, else the browser's.
 * Made once a language: its formats and its questions to the browser are a good part of a card's time.
 */
export function translateFor(language: Settings['language']): Translate {
  const { messages } = world();
  const catalogue = messages?.language === language ? messages.catalogue : undefined;
  const speaking = catalogue ? language : 'browser';
  if (made?.language !== speaking) made = { language: speaking, t: make(catalogue) };
  return made.t;
}

function make(catalogue: Catalogue | undefined): Translate {
  const { i18n } = (globalThis as unknown as WithMessages).chrome;
  const asked = new Map<string, string>();
  const lookup = (key: string) => {
    if (catalogue) return catalogue[key]?.message;
    const message = asked.get(key) ?? i18n.getMessage(key, PLACEHOLDERS);
    asked.set(key, message);
    return message;
  };
  return createTranslate(lookup, regionFor(lookup('localeTag') || 'en', navigator.languages));
}
