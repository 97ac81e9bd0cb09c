/**
 * Values that nothing else in this story has. On a page that is on it they need only a weak cue, in
 * their sentence or the one before, and nobody else's name; asked after the strict rules.
 */

import { phrase } from '../../phrase.ts';
import { FALLING, movementOf } from '../movement.ts';
import { namedOwnersOf } from '../owner.ts';
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { EARNINGS, FUNDING, OTHER_SPENDING, WEALTH } from '../words/costs.ts';
import { MOMENT, SPAN, THE_DAY } from '../words/days.ts';
import { RISE, WRECK } from '../words/falling.ts';
import { JUST } from '../words/hedges.ts';
import { A_PART, OTHER_THING } from './falls.ts';
import { COSTS, FALLS, isDeepSeek, isStory, namesDeepSeek, timesNamed } from './parties.ts';
import { isOfOtherDay, isOfThatDay } from './that-day.ts';
import { OF_COST, OTHER_SPENDER } from './training-costs.ts';

const ENOUGH_NAMED = 3;
const OTHER_COST = phrase`
  ${EARNINGS}|${FUNDING}|${OTHER_SPENDING}|donat|yuan|users|bounty|reward|insur|lobby|house|hack|leak|stole|\bban\b|court
  buying|puts\b|school|conference|organise|turned down|replicat`;
const HINT = phrase`
  ${OF_COST}|cheap|question|disrupt|match|rival|got (by|there|here)|\bkam\b|annonc|worked with|upend|\bmod[eè]l|\b(vs
  versus|against)\b
  \b(with|for|mit|con) (${JUST}|(less|lower) than|under|roughly|nearly|nur|solo|apenas)`;
const GOES_ON = phrase`
  ^\W*(it|its|they|their|this|that|these|all|and|but|yet|only|just|how|why|for|at|not|instead|training|cost|#)
  ^\W*the ([\w-]+ )?(model|lab|company|firm|start-?up|developers|team|figure|cost|price|claim|bill|total|result|number|training
  #)`;
// What the whole story is called: "the # question".
const LABELLED = phrase`
  \b(the|that|this) <1># <1>(question|model|figure|claim|number|myth|headline|shock|surprise|miracle|story|lie)\b`;
// "A billion-dollar firm", "a market cap of #", "valued at #": how much it is, not how much it lost.
const LEVEL = phrase`
  (to|at|of|reach\w*|hit|worth|valued?|exceed\w*|past|above|below|under|over) (\w+ )?#\s(company|firm|market cap|valuation
  in (market )?(cap|value)(?! (was|were|lost|gone|wiped|erased|vanish)))
  (market (cap\w*|value)|valuation|valued?|worth) (of|at|to|is|was|now) <2>#|\b(is|was|be|been) worth <2>#(?! less)
  #\s?(\w+ )?(company|firm|industry|business|club|fund|bond|market(?! (${WRECK}|cap|value)))\b`;
const OTHER_SUM = phrase`
  ${EARNINGS}|${WEALTH}|spend|invest|capex|combined|together|cumulative|stargate|raise|plan\b|could|would|might|may\b|forecast
  expected|budget`;
const MARKET_VALUE = phrase`market|stock|share|valu|cap\b|Börse|bolsa|bursátil|Bourse|capitali|wipe|worth`;
// Only feared, or of another cause.
const NOT_THIS = phrase`could|would|may\b|tariff|tax|export`;
const RISING = phrase`\b(${RISE})\b`;

/** DeepSeek is what the page is on. */
function isOnStory(setting: Setting): boolean {
  return timesNamed(setting) >= ENOUGH_NAMED || /deep ?seek/i.test(setting.passage.topic.title);
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
  if (!isOnStory(setting)) return false;
  return (GOES_ON.test(sentence) && namesDeepSeek(setting.previous())) || LABELLED.test(sentence);
}

/** No other party is given the fall, and Nvidia is near. */
function mayBeNvidias(setting: Setting): boolean {
  const owners = namedOwnersOf(setting, FALLS);
  if (owners.some((token) => token !== '@nvidia' && token !== '@sector')) return false;
  return owners.includes('@nvidia') || around(setting).includes('@nvidia');
}

export const distinctiveRules: readonly FigureRule[] = [
  {
    figure: 'training-cost',
    unit: 'USD',
    usual: [
      [4.95e6, 5.3e6],
      [5.34e6, 6.1e6],
    ],
    cues: [],
    vetoes: [OTHER_COST, OTHER_SPENDER],
    holds: (setting) =>
      isStory(setting) &&
      HINT.test(around(setting)) &&
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
    vetoes: [MOMENT, SPAN, OTHER_THING, A_PART, NOT_THIS],
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
    vetoes: [MOMENT, SPAN, OTHER_SUM, LEVEL, NOT_THIS],
    holds: (setting) =>
      isOnStory(setting) &&
      isOfThatDay(setting) &&
      fallsHere(setting) &&
      (MARKET_VALUE.test(setting.sentence) || THE_DAY.test(setting.sentence)) &&
      namedOwnersOf(setting, FALLS).every((token) => /@(?:sector|nasdaq|index)/.test(token)),
  },
];
