/**
 * Values that nothing else in this story has. On a page that is on it they need only a weak cue, in
 * their sentence or the one before, and nobody else's name; asked after the strict rules.
 */
import { FALLING, movementOf } from '../movement.ts';
import { namedOwnersOf } from '../owner.ts';
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { OTHER_SPENDER } from './costs.ts';
import { A_PART, isOfOtherDay, isOfThatDay, OTHER_THING } from './falls.ts';
import { COSTS, FALLS, isDeepSeek, namesDeepSeek } from './parties.ts';
import { MOMENT, SPAN } from './times.ts';

const ENOUGH_NAMED = 3;
const COST =
  /cost|train|spen[dt]|buil[dt]|develop|budget|cheap|expens|comput|pric|paid|question|disrupt|match|rival|kost|entwick|entren|desarroll|invert|coût|dépens|entraîn/i;
const OTHER_COST =
  /\bAPI\b|tokens?\b|salar|revenue|profit|valuation|valued|rais(?:e|ed|ing)|fund(?:ing|s|ed)?\b|round|fine[ds]?\b|prize|grant|server|cap-?ex|infrastructure|data cent|donat|yuan|stake|lawsuit|bonus|per (?:month|year|hour)|a (?:month|year)|users|post-?train|pre-?train|fine-?tun|distill|bounty|reward|insur|lobby|house|hackathon|leak|hack|stole|\bban\b|court|claim(?:s|ed)? against|cost (?:users|customers|investors|taxpayers)|buying|puts\b|school|conference|organise/i;
const GOES_ON =
  /^\W*(?:it|its|they|their|this|that|these|all|and|but|yet|only|just|how|why|for|at|not|instead|training|cost|the (?:[\w-]+ )?(?:model|lab|company|firm|start-?up|developers|team|figure|cost|price|claim|bill|total|result|number|training|#)|#)/i;
// What the whole story is called: "the # question".
const LABELLED =
  /\b(?:the|that|this) (?:[\w-]+ )?# (?:[\w-]+ )?(?:question|model|figure|claim|number|myth|headline|shock|surprise|miracle|story)\b/i;
// "A billion-dollar firm", "a market cap of #", "valued at #": how much it is, not how much it lost.
const LEVEL =
  /(?:to|at|of|reach\w*|hit|worth|valued?|exceed\w*|past|above|below|under|over) (?:(?:about|around|nearly|almost|roughly|over|just) )?#\s(?:company|firm|market cap|valuation|in (?:market )?(?:cap|value)(?! (?:was|were|lost|gone|wiped|erased|vanish)))|(?:market (?:cap\w*|value)|valuation|valued?|worth) (?:of|at|to|is|was|now) (?:\w+ ){0,2}#|#\s?(?:\w+ )?(?:company|firm|industry|business|club|fund|bond|market(?! (?:rout|loss|wipe|sell|drop|crash|cap|value|melt|plunge|slump|hit)))\b/i;
const OTHER_SUM =
  /revenue|sales|profit|earnings|spend|invest|capex|combined|together|cumulative|billionaire|net worth|fortune|wealth|richest|stargate|raise|plan\b|could|would|might|may\b|forecast|expected|budget/i;
const MARKET_VALUE =
  /market|stocks?|shares|valu|cap\b|Börse|bolsa|bursátil|Bourse|capitali|wipe|worth/i;
const RISING =
  /regain|recover|rebound|gain(?:ed|s|ing)|rose|rall(?:y|ied)|added|climb|surg|jump|soar/i;

/** DeepSeek is what the page is on. */
function isOnStory({ named, passage }: Setting): boolean {
  return (
    named('deepseek') + named('deepseek-r1') + named('deepseek-v3') >= ENOUGH_NAMED ||
    /deep ?seek/i.test(passage.topic.title)
  );
}

function around(setting: Setting): string {
  return `${setting.previous()} ${setting.sentence}`;
}

function fallsHere(setting: Setting): boolean {
  const movement = movementOf(setting);
  return (
    (movement ? movement.falls : FALLING.test(around(setting))) &&
    !RISING.test(setting.near) &&
    !isOfOtherDay(setting)
  );
}

/** DeepSeek is in the sentence, or in the one before and this one goes on about it. */
function isSaidOfDeepSeek(setting: Setting): boolean {
  const { sentence } = setting;
  if (namesDeepSeek(sentence)) return true;
  return (GOES_ON.test(sentence) && namesDeepSeek(setting.previous())) || LABELLED.test(sentence);
}

/** No other party is given the fall, and Nvidia is near. */
function mayBeNvidias(setting: Setting): boolean {
  const owners = namedOwnersOf(setting, FALLS);
  if (owners.some((token) => token !== '@nvidia' && token !== '@sector')) return false;
  return owners.includes('@nvidia') || /@nvidia/.test(around(setting));
}

export const distinctiveRules: readonly FigureRule[] = [
  {
    figure: 'training-cost',
    unit: 'USD',
    usual: [[4.95e6, 6.1e6]],
    cues: [],
    vetoes: [OTHER_COST, OTHER_SPENDER],
    holds: (setting) =>
      isOnStory(setting) &&
      COST.test(around(setting)) &&
      isSaidOfDeepSeek(setting) &&
      namedOwnersOf(setting, COSTS).every((token) => isDeepSeek(token) || token === '@sector'),
  },
  {
    figure: 'nvidia-cap-loss',
    unit: 'USD',
    usual: [[5.8e11, 6e11]],
    cues: [],
    vetoes: [MOMENT, SPAN, OTHER_SUM, LEVEL],
    holds: (setting) =>
      isOnStory(setting) &&
      fallsHere(setting) &&
      (mayBeNvidias(setting) ||
        (setting.named('nvidia') > 1 &&
          namedOwnersOf(setting, FALLS).length === 0 &&
          MARKET_VALUE.test(setting.sentence))),
  },
  {
    figure: 'nvidia-share-fall',
    unit: 'percent',
    usual: [[16.8, 17]],
    cues: [],
    vetoes: [MOMENT, SPAN, OTHER_THING, A_PART, /could|would|may\b|tariff|tax|export/i],
    holds: (setting) =>
      isOnStory(setting) &&
      fallsHere(setting) &&
      namedOwnersOf(setting, FALLS).every((token) => token === '@nvidia') &&
      mayBeNvidias(setting),
  },
  {
    figure: 'us-market-wipeout',
    unit: 'USD',
    usual: [[9.9e11, 1.01e12]],
    cues: [],
    vetoes: [MOMENT, SPAN, OTHER_SUM, LEVEL],
    holds: (setting) =>
      isOnStory(setting) &&
      isOfThatDay(setting) &&
      fallsHere(setting) &&
      MARKET_VALUE.test(setting.sentence) &&
      namedOwnersOf(setting, FALLS).every((token) => /@(?:sector|nasdaq|index)/.test(token)),
  },
];
