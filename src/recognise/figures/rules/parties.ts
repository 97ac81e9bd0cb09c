/** Who is who among the tokens of an outline (names.ts), and how quantities are attached to them. */

import { cased, phrase, words } from '../../phrase.ts';
import type { Ownership } from '../owner.ts';
import type { Setting } from '../setting.ts';
import { FALL_NOUN, GONE } from '../words/falling.ts';

const DEEPSEEK: ReadonlySet<string> = new Set(['@deepseek', '@v3', '@r1', '@startup']);

export function isDeepSeek(token: string): boolean {
  return DEEPSEEK.has(token);
}

/** Another firm, whose sums and chips are its own. */
export const FIRM = phrase`@(company|alphabet|microsoft)\b`;

/** Others that make models, and theirs. */
export const RIVAL = phrase`${FIRM}|@(openai|gpt4)\b`;

// Lower-case words between a preposition and the party it attaches.
const FILLER = words`
  ((?!and|but|as|after|what|while|when|which|than|since|if|und|y )([a-zäöüéèáíóú’'-]+|U\.?S\.?(-\w+)?|American|Asian|European|Las
  Big)\s){0,4}`;
// What stands between a fall and the preposition: "$589bn of its market value was wiped off".
const LOST = words`
  ${FALL_NOUN}|${GONE}|hole|to|be|away|(single|one)-day|worth|wiping|cut|in|of|out|the|market|value|capitali[sz]ation|cap|stock
  share|price
  was|were|been|being|had|has|ist|US|dollars|Börsenwert|lös(t|te|ten|en)|sich|Wert|an|Minus|de|du|cours|el|la|su|sa|valor|mercado|bursátil
  bolsa`;
const OUTSIDERS = ['@exchange', '@stargate', '@liang'];

/** Of a fall: "17% drop in Nvidia's shares", "$589bn off the market value of Nvidia". */
export const FALLS: Ownership = {
  not: new Set([...DEEPSEEK, ...OUTSIDERS, '@olddeepseek', '@openai', '@gpt4', '@highflyer']),
  attached: cased`
    ^[\s+]{0,2}((${LOST})\s){0,6}?(of|off|from|in|for|by|des|der|dem|bei|vom|von|de|del|à|chez|pour|para|für|(a
    en)(?= l[ao]s? ))\s${FILLER}(@\w+[’']s )?(?<owner>@\w+)`,
};

/** Of a cost: "$5.6 million to train V3", "$100 million for GPT-4", "$6m, OpenAI spent". */
export const COSTS: Ownership = {
  not: new Set(['@nvidia', '@nasdaq', '@index', ...OUTSIDERS]),
  attached: cased`
    ^([- ]plus)?[\s+”\"]{0,2}(?!and\s(?!more))(([a-zA-Zäöüéíó-]+\s){0,4}?((for|on|to|of|by|training|für|para|por|pour|von|de|en|costó)\s${FILLER}|(that|it)\s)
    ((reportedly|which|that)\s)?)(?<owner>@\w+)(?=[’']?s?([\s.,;)]|$))`,
};

/** Of chips and people: who has or uses them. */
export const HOLDINGS: Ownership = {
  not: COSTS.not,
  attached: cased`^\s?([a-z-]+\s){0,3}?(used by|owned by|from|for|at|by|de|von|bei)\s([a-z-]+\s){0,2}(?<owner>@\w+)`,
};

/** How often the page names DeepSeek or its two models. */
export function timesNamed({ named }: Setting): number {
  return named('deepseek') + named('deepseek-r1') + named('deepseek-v3');
}

/** Whether the page is about DeepSeek's rise at all. */
export function isStory(setting: Setting): boolean {
  return (
    timesNamed(setting) > 0 ||
    /deep ?seek/i.test(setting.passage.topic.title) ||
    /@(?:deepseek|r1|v3)\b/.test(setting.sentence)
  );
}

/** Whether an outline has DeepSeek or one of its models in it. */
export function namesDeepSeek(outline: string): boolean {
  return /@(?:deepseek|r1|v3|startup)\b/.test(outline);
}

/** Whether the sentence, or the one before, speaks of DeepSeek. */
export function speaksOfDeepSeek(setting: Setting): boolean {
  return namesDeepSeek(setting.sentence) || namesDeepSeek(setting.previous());
}
