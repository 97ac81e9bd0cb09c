/** Falls of 27 January 2025, at the close: Nvidia's shares, the Nasdaq, Alphabet, Microsoft. */
import { movementOf } from '../movement.ts';
import { namedOwnersOf, onlyPartyOf, ownersOf } from '../owner.ts';
import type { FigureRule, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { FALLS, isStory, speaksOfDeepSeek } from './parties.ts';

/** Said of a moment of the day, of other hours or of a longer time: not the day's close. */
export const OTHER_TIME =
  /intra-?day|at one point|at some point|as much as|as low as|at (?:the|its|their) (?:open|low|lows|worst|session low)|open(?:s|ed|ing)\b|early trad|in early|earlier (?:in|on|today)|pre-?market|before the bell|after-hours|extended trading|futures|mid-?day|mid-morning|(?:this|by|early|late|Monday|Montag) ?(?:afternoon|morning|nachmittag)|(?:afternoon|morning) (?:trad|session|deal)|by noon|overnight|\d\s?[ap]\.?m\b|so far|year[- ]to[- ]date|YTD|this year|last year|(?:for|in|on|over) the (?:year|week|month|quarter)\b|since (?:the (?:start|beginning)|last|its|January|\w+day|then|mid)|(?:past|last|previous|next|first) (?:\w+ )?(?:days?|weeks?|months?|quarters?|years?|sessions?|hours?|minutes?)|(?:two|three|four|five|ten)[ -](?:days?|weeks?|months?|sessions?)|this (?:week|month|quarter)|between \w+|weekly|monthly|quarterly|annual|(?:record|all-time|recent|52-week|their|its|a) (?:peak|highs?)|year-over-year|year-on-year|zwischenzeitlich|zeitweise|vorbörslich|nachbörslich|zur Eröffnung|im frühen Handel|zum Handelsstart|seit Jahresbeginn|llegó a|llegaron a|apertura|en lo que va|preapertura|en séance|à l[’']ouverture|depuis le début|jusqu[’']à/i;
const OTHER_DAY =
  /(?:(?:on|by|this|last) |am |el |)(?:Tuesday|Wednesday|Thursday|Friday|Dienstag|Mittwoch|Donnerstag|Freitag|martes|miércoles|jueves|viernes)(?![’']s (?:close|closing))|(?<!since |seit |desde )\b(?:Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.? \d|(?<!since \w{0,10} ?)\b20(?:1\d|2[0-4])\b/;
/** Not of a price: of business, of opinion, of odds. */
const OTHER_THING =
  /revenue|sales|profit|earnings|net income|margin|guidance|outlook|forecast|estimate|price target|market share|shipments|production|orders|demand|volatility|short interest|rating|yields?\b|stake|capex|spending|weight(?:ing)?|accounts? for|probab|chance|Umsatz|Gewinn|ingresos|beneficio|ventas/i;
const THE_DAY =
  /\bMonday|Jan(?:uary|\.)? 2[78]|2[78](?:th)?\.? (?:of |de )?(?:Jan|enero)|Montag|\blunes|\blundi|(?:single|one)[- ]day|in a day|record|biggest|largest|worst|größte|mayor|historic/i;
const UNFINISHED =
  /\b(?:is|are|was|were|been) (?:now |currently )?(?:trading|down)|currently|\bnow\b|falling|dropping|sliding|plunging|tumbling/;

/** Whose fall it is: those the sentence names, else the subject of the one before. */
export function fallersOf(setting: Setting): string[] {
  const named = namedOwnersOf(setting, FALLS);
  if (named.length > 0) return named;
  // "The chip designer saw $589bn wiped from its value as Nvidia's stock crashed."
  const only = onlyPartyOf(setting, FALLS);
  return only ? [only] : ownersOf(setting, FALLS).slice(0, 1);
}

function fallOf(token: string): (setting: Setting) => boolean {
  return (setting) => {
    if (!isStory(setting) || OTHER_DAY.test(setting.near)) return false;
    const movement = movementOf(setting);
    if (!movement?.falls) return false;
    const owners = fallersOf(setting);
    const { sentence, quantity } = setting;
    if (!/respectively|jeweils|respectivamente|respectivement/.test(sentence)) {
      return owners.includes(token);
    }
    // "Alphabet and Microsoft fell 4% and 2% respectively": the nth of the one is of the nth of the other.
    const percents: string[] = sentence.match(/[#‰]/g) ?? [];
    const names: string[] = sentence.slice(0, sentence.search(/[#‰]/)).match(/@\w+/g) ?? [];
    const list = names.slice(-percents.length);
    return list[percents.indexOf('#')] === token && quantity.unit === 'percent';
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
    vetoes: [OTHER_TIME, OTHER_THING],
    holds: fallOf(token),
    sure: (setting) =>
      !UNFINISHED.test(setting.near) &&
      (speaksOfDeepSeek(setting) || THE_DAY.test(setting.sentence)),
  };
}

export const fallRules: readonly FigureRule[] = [
  rule('nvidia-share-fall', '@nvidia', { usual: [[16.8, 17.5]], possible: [[10, 25]] }),
  rule('nasdaq-fall', '@nasdaq', { usual: [[2.9, 3.2]], possible: [[2.4, 6]] }),
  rule('alphabet-fall', '@alphabet', { usual: [[4, 4.25]] }),
  rule('microsoft-fall', '@microsoft', { usual: [[2.1, 2.2]] }),
];
