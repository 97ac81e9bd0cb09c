/** What training cost others: GPT-4, and unnamed rivals where DeepSeek is set against them. */

import { phrase } from '../../phrase.ts';
import { namedOwnersOf } from '../owner.ts';
import { type FigureRule, isIn, type Window, withoutSign } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { FUNDING, MAKE } from '../words/costs.ts';
import { JUST } from '../words/hedges.ts';
import { COSTS, FIRM, isStory, speaksOfDeepSeek } from './parties.ts';
import { OF_COST, OTHER_COST, OTHER_SPENDER } from './training-costs.ts';

const KNOWN: readonly Window[] = [[9.9e7, 1.05e8]];
// So little takes the whole phrase.
const TOO_LITTLE: readonly Window[] = [[1e6, 3.99e7]];

const MADE = phrase`${MAKE}|to make\b`;
const SPENT = phrase`${MAKE}|cost|comput|expend|spen[dt]`;
const CONTRAST = phrase`${MADE}|contrast|compar|versus|\bvs\b|against|inferior|frente|gegenüber`;
const RIVALRY = phrase`
  rivals?\b|competitors|equivalents|counterparts|similar|Western|\bU\.?S\b|American|estadounidense|occidental|américain|westlich
  Konkurren`;
// "Training costs, from $100 million to $5 million."
const FROM_TO = phrase`\bcosts?\b[^.;]{0,20}\bfrom # to ((${JUST}) )?¤`;
// "Other models, including GPT-4, cost #": an aside that says whose.
const INCLUDED = phrase`(like|including|such as|as) (@openai[’']s )?@gpt4`;
const OPENAIS = phrase`@gpt4[^#]*#(?! for @openai)|#\S* @openai <3>(on|for|to train|training) @gpt4`;
const ITS_RUN = phrase`
  \b(training|developing|building) @gpt4 (\w+ )?(cost|took|required)[^.;#@]{0,25}#
  @gpt4 ((had|was|reportedly) )*(cost|trained for)[^.;#@]{0,25}# to train|\bcost (@openai )?[^.;#@]{0,20}# to train @gpt4`;

/** The usual contrast: "over $100 million for Western models". */
function isOfRivals(setting: Setting, owners: readonly string[]): boolean {
  const { value } = setting.quantity;
  return (
    isIn(KNOWN, value) &&
    !Array.isArray(value) &&
    (FROM_TO.test(setting.sentence)
      ? isStory(setting)
      : speaksOfDeepSeek(setting) &&
        CONTRAST.test(setting.sentence) &&
        (owners.includes('@sector') || RIVALRY.test(setting.near))) &&
    !owners.some((token) => FIRM.test(token))
  );
}

const gpt4: FigureRule = {
  figure: 'gpt4-training-cost',
  unit: 'USD',
  usual: KNOWN,
  possible: [
    [1e6, 1e9],
    [5e9, 7e9],
  ],
  cues: [OF_COST],
  vetoes: [OTHER_COST, OTHER_SPENDER, phrase`${FUNDING}|revenue|invested in|users`],
  holds: (setting) => {
    const { sentence, lead } = setting;
    const owners = namedOwnersOf(setting, COSTS);
    if (owners.includes('@gpt4') || (owners.length === 0 && INCLUDED.test(lead))) return true;
    if (owners.includes('@openai')) return MADE.test(sentence) || sentence.includes('@gpt4');
    return isOfRivals(setting, owners);
  },
  sure: (setting) => {
    if (!SPENT.test(setting.sentence)) return false;
    if (isIn(TOO_LITTLE, setting.quantity.value)) return ITS_RUN.test(setting.clause);
    const owners = namedOwnersOf(setting, COSTS);
    return owners.includes('@gpt4') || (owners.includes('@openai') && OPENAIS.test(setting.clause));
  },
};

export const rivalCostRules: readonly FigureRule[] = [gpt4, withoutSign(gpt4)];
