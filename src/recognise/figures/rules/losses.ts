/** Market value lost on 27 January 2025: Nvidia's, and the market's as a whole. */

import { phrase, words } from '../../phrase.ts';
import { FALLING, movementOf } from '../movement.ts';
import { namedOwnersOf } from '../owner.ts';
import { type FigureRule, isIn, type Window, withoutSign } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { EARNINGS, WEALTH } from '../words/costs.ts';
import { MOMENT, ONE_DAY, SPAN, THE_DAY } from '../words/days.ts';
import { WRECK } from '../words/falling.ts';
import { fallersOf } from './fallers.ts';
import { FALLS, namesDeepSeek, speaksOfDeepSeek } from './parties.ts';
import { isOfOtherDay, isOfThatDay, isOfTheRout } from './that-day.ts';

const INVESTED = words`\binvest(ed|ments?|ing|s)?\b(?!\.)|spend|capex`;
const OTHER = words`
  ${EARNINGS}|${WEALTH}|${INVESTED}|previous (record|high)|record (set|of|held)|combined|together|collective|cumulative|\b(was|been) worth <2>#(?! less)
  market cap(itali[sz]ation)? ((was|has) )?(fell|dropped|down|slid|sank|reduced|cut|contracted|shrank|shrunk) (to|below|under)`;
// What is called a one-day loss is none of these.
const OTHER_LOSS = phrase`^(?!.*# (one|single)-day ).*(${OTHER})`;
const RECKONING = phrase`
  ([’']s|its|the|a|this) (\w+[ -]){0,2}[“"]?# (\w+[ -]){0,2}(problem|moment|meltdown|bloodbath|nightmare|shock|question|wake)`;
const COST_IT = phrase`(?<!([cw]ould|may|might) )\bcost(s|ing)? <3>(@nvidia|@sector|company)( \w+){0,3} $`;
// "A $1 trillion tech wipeout", "a trillion-dollar stock meltdown".
const OF_THE_MARKET = phrase`
  # <1>(tech|stock|share|market|equity|@sector)[ -](${WRECK})|# (wipe-?out|rout|sell-?off|meltdown|bloodbath|correction)
  # (${WRECK}|lost|gone|wiped) <1>((off|from|on|in|at|to) )?((the|US) )*@(sector|nasdaq|index)
  (erasing|wip(ed|ing)|erased) <2># (from|off|of) <2>@sector|# (in|of|from) <3>(combined|collective|total) (market|value)|# in market cap\w* of (these|those|all)\b`;
const VALUE = phrase`market|stocks|shares|valuations?\b|börse|bolsa|Bourse|bursátil`;
const NOT_A_WIPEOUT = phrase`
  # (day|company|club|industry|bet|arms|race|question|valuation|market(?! (${WRECK}|melt|sell|wipe)))
  \b(below|above|back to) #
  ${WEALTH}|${INVESTED}|revenue|tariff|arancel|Zölle`;

function isKnown({ quantity }: Setting): boolean {
  return isIn([[5.88e11, 5.94e11]], quantity.value);
}

const REGAINED = phrase`(regain|recover|recoup|add|gain|w[io]n)(s|ed|ing)?( back)? <2>$`;

function falls(setting: Setting): boolean {
  const movement = movementOf(setting);
  return (
    movement?.falls === true ||
    COST_IT.test(setting.lead) ||
    (isKnown(setting) &&
      !REGAINED.test(setting.lead) &&
      FALLING.test(`${setting.previous()} ${setting.sentence}`)) ||
    RECKONING.test(setting.clause)
  );
}

/** "The $589 billion question": no one else's loss is so large. */
function isTheKnownLoss(setting: Setting): boolean {
  return isKnown(setting) && namedOwnersOf(setting, FALLS).length === 0;
}

function isOfOneDay(setting: Setting): boolean {
  const { near, sentence } = setting;
  return (
    ONE_DAY.test(sentence) || !((SPAN.test(near) && !isKnown(setting)) || isOfOtherDay(setting))
  );
}

// A thousandth of it: "million" for "billion".
const SLIP: readonly Window[] = [[5.8e8, 6e8]];

const RULES: readonly FigureRule[] = [
  {
    figure: 'nvidia-cap-loss',
    unit: 'USD',
    usual: [
      [5.7e11, 6.1e11],
      [5e11, 5.05e11],
    ],
    possible: [[3e11, 8e11], ...SLIP],
    cues: [],
    vetoes: [MOMENT, OTHER_LOSS],
    holds: (setting) =>
      isOfOneDay(setting) &&
      (isOfTheRout(setting) || isKnown(setting)) &&
      falls(setting) &&
      (fallersOf(setting).includes('@nvidia') || isTheKnownLoss(setting)),
    sure: (setting) =>
      (isIn(SLIP, setting.quantity.value) && ONE_DAY.test(setting.sentence)) ||
      ((namesDeepSeek(setting.sentence) ||
        THE_DAY.test(setting.sentence) ||
        isIn(SLIP, setting.quantity.value)) &&
        /value|cap|worth|market|Wert|Börsen|valor|capitali/i.test(setting.sentence)),
  },
  {
    figure: 'us-market-wipeout',
    unit: 'USD',
    usual: [[9.4e11, 1.05e12]],
    possible: [[1.05e12, 2e12]],
    cues: [],
    vetoes: [MOMENT, SPAN, NOT_A_WIPEOUT],
    holds: (setting) => {
      if (!isOfTheRout(setting) || isOfOtherDay(setting)) return false;
      if (OF_THE_MARKET.test(setting.sentence)) return true;
      if (!isOfThatDay(setting)) return false;
      if (movementOf(setting)?.falls !== true && !COST_IT.test(setting.lead)) return false;
      const owners = fallersOf(setting);
      if (owners.some((token) => /@(?:sector|nasdaq|index)/.test(token))) return true;
      return owners.length === 0 && VALUE.test(setting.sentence);
    },
    sure: speaksOfDeepSeek,
  },
];

export const lossRules: readonly FigureRule[] = [...RULES, ...RULES.map(withoutSign)];
