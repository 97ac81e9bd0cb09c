/** Who is who among the tokens of an outline (names.ts), and how quantities are attached to them. */
import type { Ownership } from '../owner.ts';
import type { Setting } from '../setting.ts';

const DEEPSEEK = new Set(['@deepseek', '@v3', '@r1', '@startup']);

export function isDeepSeek(token: string): boolean {
  return DEEPSEEK.has(token);
}

// Lower-case words between a preposition and the party it attaches.
const FILLER =
  "(?:(?!and|but|as|after|what|while|when|which|than|since|if|und|y )(?:[a-zäöüéèáíóú’'-]+|U\\.?S\\.?|American|Asian|European|Las|Big)\\s){0,4}";

const LOST =
  '(?:(?:loss|drop|decline|fall|plunge|slide|slump|tumble|dive|rout|wipe-?out|hit|sell-?off|crash|hole|dip|decrease|reduction|beating)s?|(?:single|one)-day|worth|wiped|wiping|erased|knocked|shaved|sliced|slashed|stripped|lopped|gone|lost|cut|vanish(?:ed)?|evaporated?|disappear(?:ed)?|in|of|out|the|market|value|capitali[sz]ation|cap|stock|share|price|was|were|been|being|had|has|US|dollars|Börsenwert|lösten|lösen|sich|Wert|an|Minus|de|el|la|su|sa|valor|mercado|capitalización|bursátil|en|bolsa)';

/** Of a fall: "17% drop in Nvidia's shares", "$589bn off the market value of Nvidia". */
export const FALLS: Ownership = {
  not: new Set([
    '@deepseek',
    '@v3',
    '@r1',
    '@startup',
    '@olddeepseek',
    '@openai',
    '@gpt4',
    '@highflyer',
    '@liang',
    '@exchange',
    '@stargate',
  ]),
  attached: new RegExp(
    `^[\\s+]{0,2}(?:${LOST}\\s){0,6}?(?:of|off|from|in|for|by|des|der|dem|bei|vom|von|de|del|à|chez|pour|para|für|(?:a|en)(?= l[ao]s? ))\\s${FILLER}(?:@\\w+[’']s )?(@\\w+)`,
  ),
};

/** Of a cost: "$5.6 million to train V3", "$100 million for GPT-4", "$6m, OpenAI spent". */
export const COSTS: Ownership = {
  not: new Set(['@nvidia', '@exchange', '@nasdaq', '@index', '@stargate', '@liang']),
  attached: new RegExp(
    `^(?:[- ]plus)?[\\s+]{0,2}(?:(?:[a-zA-Zäöüéíó-]+\\s){0,4}?(?:for|on|to|of|by|that|it|training|für|para|pour|von|de|en)\\s${FILLER}|${'(?:reportedly\\s|which\\s|that\\s)?'})(@\\w+)(?=[’']?s?(?:[\\s.,;)]|$))`,
  ),
};

/** Of chips and people: who has or uses them. */
export const HOLDINGS: Ownership = {
  not: new Set(['@nvidia', '@exchange', '@nasdaq', '@index', '@stargate', '@liang']),
  attached:
    /^\s?(?:[a-z-]+\s){0,3}?(?:used by|owned by|from|for|at|by|de|von|bei)\s(?:[a-z-]+\s){0,2}(@\w+)/,
};

/** Whether the page is about DeepSeek's rise at all. */
export function isStory(setting: Setting): boolean {
  if (setting.named('deepseek') + setting.named('deepseek-r1') + setting.named('deepseek-v3') > 0)
    return true;
  return (
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
