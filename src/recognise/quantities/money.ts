/** Amounts of money: a numeral with a currency before or after it. */
import type { Habits } from './language.ts';
import type { Numeral } from './numerals.ts';

/** What a unit's reader gives: the span grown to the unit, and the value in it. */
export interface Reading {
  start: number;
  end: number;
  value: number;
}

export interface MoneyReading extends Reading {
  /** ISO 4217; XXX for a dollar of elsewhere. */
  currency: string;
}

// A sign or code before the number, and a word, code or sign after it. The dollar's come last: "A$" ends in its sign.
const CURRENCIES: readonly (readonly [currency: string, before: string, after: string])[] = [
  ['AUD', 'AU?\\$|AUD', 'Australian dollars?|australische[nr]? Dollar|AUD|dólares australianos'],
  ['EUR', '€|EUR', "euros?|EUR|€|d[’']euros|de euros"],
  ['GBP', '£|GBP', 'pounds?|GBP|£|Pfund'],
  ['CNY', 'RMB|CNY|CN¥|元', '(?:Chinese )?yuan|RMB|renminbi|CNY|(?:de )?yuanes'],
  ['JPY', '¥|JPY', '(?:Japanese )?yen|JPY'],
  ['INR', '₹|Rs\\.?|INR', 'rupees|INR'],
  ['KRW', '₩|KRW', '(?:Korean )?won\\b|KRW'],
  [
    'USD',
    'US?-?\\$|U\\$[SD]|\\$US|USD\\$?|U\\.S\\. ?\\$',
    '(?:U\\.?S\\.?[ -]?|american )?dollars?|USD?-?\\$?|bucks|(?:de )?d[oó]lares|de dollars|\\$',
  ],
  // Canada's, Hong Kong's, Taiwan's, Singapore's: another dollar, which is all that matters here.
  ['XXX', '[A-Z]{1,2}\\$|[CH]KD', '(?:Canadian|Hong Kong) dollars?'],
  ['USD', '\\$', '(?!)'],
];
const beforePatterns = CURRENCIES.map(([c, p]) => [c, new RegExp(`(?:${p})[\\s-]?$`)] as const);
const afterPatterns = CURRENCIES.map(
  ([c, , p]) => [c, new RegExp(`^[\\s-]?(?:${p})(?![A-Za-z0-9])`, 'i')] as const,
);
const ANY_BEFORE = /[$€£¥₹₩元DSBRYPW.s][\s-]?$/;
const ANY_AFTER = /^[\s-]?(?:[$€£AaUuCcHhbdDeEGpPyRJKwríi])/;
const LONGEST = 22;

/** The amount that a numeral is, with its currency; undefined where it has none. */
export function readMoney(
  text: string,
  numeral: Numeral,
  habits: Habits,
): MoneyReading | undefined {
  const { letter } = numeral;
  const end = letter?.end ?? numeral.end;
  const value = numeral.value * (letter?.factor ?? 1);
  const lead = text.slice(Math.max(0, numeral.start - 6), numeral.start);
  if (ANY_BEFORE.test(lead)) {
    for (const [currency, pattern] of beforePatterns) {
      const hit = pattern.exec(lead);
      if (!hit) continue;
      const letterBefore = lead.charAt(hit.index - 1);
      if (/[A-Za-z]/.test(letterBefore) && /^[A-Za-z]/.test(hit[0])) continue;
      const bare = /^\$[\s-]?$/.test(hit[0]);
      return {
        start: numeral.start - hit[0].length,
        end,
        value,
        currency: bare ? habits.dollar() : currency,
      };
    }
  }
  const tail = text.slice(end, end + LONGEST);
  if (!ANY_AFTER.test(tail)) return undefined;
  for (const [currency, pattern] of afterPatterns) {
    const hit = pattern.exec(tail);
    if (hit) return { start: numeral.start, end: end + hit[0].length, value, currency };
  }
  return undefined;
}
