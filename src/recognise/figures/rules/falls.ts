/** Falls of 27 January 2025, at the close: Nvidia's shares, the Nasdaq, Alphabet, Microsoft. */

import { cased, phrase } from '../../phrase.ts';
import { withoutAsides } from '../asides.ts';
import { movementOf } from '../movement.ts';
import { type FigureRule, isIn, type Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { EARNINGS, WEALTH } from '../words/costs.ts';
import { MOMENT, OTHER_DATE, OTHER_DAY, SPAN, THE_DATE, THE_DAY } from '../words/days.ts';
import { FALL, WRECK } from '../words/falling.ts';
import { fallersOf } from './fallers.ts';
import { namesDeepSeek } from './parties.ts';
import { isOfOtherDay, isOfThatDay, isOfTheRout } from './that-day.ts';

/** Not of a price: of business, of opinion, of odds. */
export const OTHER_THING = phrase`
  ${EARNINGS}|${WEALTH}|cut ((its|the) )?(\w+ )?prices|margin|guidance|outlook|forecast|estimate|price target|rating|yields?\b
  volatility|multiple|\bratio|short interest
  market share|volume|traffic|usage|\bshare of (?!@)|shipments|production|orders|demand|stake|capex|spending|weight(ing)?
  accounts? for
  probab|chance|accuracy|benchmark|slower|rental|workforce|costs? (on|by|for|of)\b
  (reduc|sav|cut)\w* ((in|of|the|its|training|inference) )*(costs?|memory|energy|latency|compute)\b`;
/** A part of something, and not a movement: "17% of analysts", "funds that hold 17%". */
export const A_PART = phrase`
  #\+? of (?!@|((its|their|the company[’']s|the stock[’']s|the) <1>)?(value|cap|worth|share|stock|price|market))(its|their|the
  all|those|which|[a-z]+s)\b
  \b(hold|own|suppl|sell|has|have|represent|make|makes up|buy|compris)(s|ies|y|ing)? (up )?((about|only|some) )?#`;
// Known so exactly that a wrong weekday is a slip.
const TO_THE_DIGIT: readonly Window[] = [[16.85, 16.99]];
// What pages round Nvidia's fall and Microsoft's to.
const LIKELY: readonly Window[] = [
  [1.95, 2.3],
  [14.5, 20],
];
const OTHER_CAUSE = phrase`tariff|export|earnings|results|growth|cloud|arancel|Zölle`;
// Or a list of falls.
const OF_SHARES = phrase`shares?\b|stock|market|value|Aktie|Kurs|accion|bolsa|bursátil|titre|‰.*#|#.*‰`;
const RECORD = phrase`(big|larg|steep|wor)\w*st[^.]{0,30}(${WRECK}|day|record)`;
// All that the sentence says: "Die Nvidia-Aktie fiel um #."
const PLAIN = phrase`
  ^\W*((the|die|las acciones de|l[’']action) )?@\w+([’']s?)?([- ](Aktien?|shares|stock))? (${FALL})( de)? ((by|um|un|de) )?#\W*$`;
// "Far more than on DeepSeek's day": so it was another.
const THAN_THEN = phrase`than ((on|in|after) )?@(deepseek|r1)`;
const UNFINISHED = phrase`
  \b(is|are|was|were|been) ((now|currently) )?(trading|down)|\bnow\b|currently|(fall|dropp|slid|plung|tumbl)ing`;

// Also without the word: "Nvidia, Broadcom and Micron slumped 17%, 17.4% and 11.7%".
const RESPECTIVELY = cased`
  respectively|jeweils|respectivamente|respectivement
  @\w+(, @\w+)*,? (and|und|y|et) @\w+[^@#‰]{0,40}[#‰](, [#‰])*,? (and|und|y|et) [#‰]`;

/** The percentages that stand with `#`, and the parties before them. */
function listsOf(sentence: string): [percents: string[], names: string[]] {
  const at = sentence.indexOf('#');
  const from = Math.max(0, sentence.lastIndexOf('@', at));
  const first = from + sentence.slice(from).search(/[#‰]/);
  const percents = /^[^@]*/.exec(sentence.slice(first))?.[0].match(/[#‰]/g) ?? [];
  const names = /[^#‰]*$/.exec(sentence.slice(0, first))?.[0].match(/@\w+/g) ?? [];
  return [percents, names];
}

function fallOf(token: string): (setting: Setting) => boolean {
  return (setting) => {
    if (
      !isOfTheRout(setting) ||
      (isOfOtherDay(setting) && !isIn(TO_THE_DIGIT, setting.quantity.value))
    )
      return false;
    // "From 17% to #" is a level.
    if (!movementOf(setting)?.falls || /\bfrom ‰ to $/.test(setting.lead)) return false;
    const owners = fallersOf(setting);
    const sentence = withoutAsides(setting.sentence).replace(/\s+(?=[\s,])/g, '');
    if (!RESPECTIVELY.test(sentence)) return owners.includes(token);
    // "Alphabet and Microsoft fell 4% and 2% respectively": the nth of the one is of the nth of the other.
    const [percents, names] = listsOf(sentence);
    return names.slice(-percents.length)[percents.indexOf('#')] === token;
  };
}

function rule(
  figure: string,
  token: string,
  windows: { usual: Window[]; possible?: Window[] },
): FigureRule {
  return {
    figure,
    unit: 'percent',
    ...windows,
    cues: [],
    vetoes: [MOMENT, SPAN, OTHER_THING, A_PART],
    holds: (setting) =>
      fallOf(token)(setting) &&
      (token === '@nvidia' || (isOfThatDay(setting) && !OTHER_DATE.test(setting.sentence))),
    sure: (setting) =>
      !UNFINISHED.test(setting.near) &&
      !MOMENT.test(setting.sentence) &&
      !OTHER_DAY.test(setting.sentence) &&
      !THAN_THEN.test(setting.sentence) &&
      (namesDeepSeek(setting.sentence) ||
        (!OTHER_CAUSE.test(setting.sentence) &&
          ((isIn(LIKELY, setting.quantity.value) &&
            isOfThatDay(setting) &&
            OF_SHARES.test(setting.sentence)) ||
            (PLAIN.test(setting.sentence) && isOfThatDay(setting)) ||
            (RECORD.test(setting.sentence) && isOfThatDay(setting)) ||
            THE_DAY.test(setting.sentence) ||
            THE_DATE.test(setting.previous())))),
  };
}

export const fallRules: readonly FigureRule[] = [
  rule('nvidia-share-fall', '@nvidia', { usual: [[16.8, 17.5]], possible: [[10, 25]] }),
  rule('nasdaq-fall', '@nasdaq', { usual: [[2.9, 3.2]], possible: [[2.4, 6]] }),
  rule('alphabet-fall', '@alphabet', { usual: [[4, 4.25]], possible: [[8, 15]] }),
  rule('microsoft-fall', '@microsoft', { usual: [[2.1, 2.2]], possible: [[2, 2.3]] }),
];
