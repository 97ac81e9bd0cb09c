/** Every locale of the interface, for cards in pages, which can import none themselves. */
import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };
import ja from '../../public/_locales/ja/messages.json' with { type: 'json' };
import zhCN from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import type { Locale } from '../platform/settings-types.ts';

type Catalogue = { [key: string]: { message: string } };

const catalogues: { [locale in Locale]: Catalogue } = { en, de, es, fr, zh_CN: zhCN, ja };

/** The reply to `messages`: key -> raw message, English where a translation is missing. */
export function messagesIn(locale: Locale): { [key: string]: string } {
  const entries = Object.entries({ ...catalogues.en, ...catalogues[locale] });
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
