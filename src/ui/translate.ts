/** The contract of translation: pieces take a `t`, and never ask the browser themselves. */
import type catalogue from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof catalogue;

/** Keys that come in Intl.PluralRules forms: `reports` for `reports_one`, `reports_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

export interface Translate {
  /** @param subs what stands at $1, $2 … of the message, already formatted */
  (key: MessageKey, ...subs: string[]): string;
  /** The form of the message that n takes; $1 is n, formatted, and `subs` start at $2. */
  count(key: PluralKey, n: number, ...subs: string[]): string;
  /** BCP 47, of the messages: what Intl is to format with. */
  locale: string;
}

/**
 * Makes a `t` from anything that finds a raw message ("Differs from $1").
 * @param lookup undefined or '' where a message is missing; the key then stands for it
 */
export function createTranslate(
  lookup: (key: string) => string | undefined,
  locale: string,
): Translate {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);

  function fill(key: string, subs: readonly string[]): string {
    const message = lookup(key) || key;
    return message.replace(/\$([1-9])/g, (_, digit: string) => subs[Number(digit) - 1] ?? '');
  }

  function count(key: PluralKey, n: number, ...subs: string[]): string {
    const form = `${key}_${rules.select(n)}`;
    return fill(lookup(form) ? form : `${key}_other`, [numbers.format(n), ...subs]);
  }

  return Object.assign((key: MessageKey, ...subs: string[]) => fill(key, subs), { count, locale });
}

/**
 * Where to format numbers and dates for: the first of the reader's regions ("en-GB") that speaks the
 * messages' language, else that language itself.
 * @param tag the messages' `localeTag`
 * @param regions what the reader prefers, as navigator.languages has it
 */
export function regionFor(tag: string, regions: readonly string[]): string {
  const language = (code: string) => code.split('-')[0];
  // The two ways of writing Chinese differ by region: the messages' own is kept.
  if (tag.startsWith('zh')) return tag;
  return regions.find((region) => language(region) === language(tag)) ?? tag;
}
