/** Falls of 27 January 2025, at the close: Nvidia's shares, the Nasdaq, Alphabet, Microsoft. */
import { movementOf } from '../movement.ts';
import { namedOwnersOf, onlyPartyOf, ownersOf } from '../owner.ts';
import type { FigureRule, Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { FALLS, isStory, namesDeepSeek } from './parties.ts';
import { MOMENT, OTHER_DAY, SPAN, THE_DATE, THE_DAY } from './times.ts';

/** Not of a price: of business, of opinion, of odds. */
const OTHER_THING =
  /revenue|sales|profit|earnings|net income|margin|guidance|outlook|forecast|estimate|price target|market share|shipments|production|orders|demand|volatility|short interest|rating|yields?\b|stake|capex|spending|weight(?:ing)?|accounts? for|probab|chance|Umsatz|Gewinn|ingresos|beneficio|ventas/i;
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
    vetoes: [MOMENT, SPAN, OTHER_THING],
    holds: fallOf(token),
    sure: (setting) =>
      !UNFINISHED.test(setting.near) &&
      !MOMENT.test(setting.sentence) &&
      (namesDeepSeek(setting.sentence) ||
        THE_DAY.test(setting.sentence) ||
        THE_DATE.test(setting.previous())),
  };
}

export const fallRules: readonly FigureRule[] = [
  rule('nvidia-share-fall', '@nvidia', { usual: [[16.8, 17.5]], possible: [[10, 25]] }),
  rule('nasdaq-fall', '@nasdaq', { usual: [[2.9, 3.2]], possible: [[2.4, 6]] }),
  rule('alphabet-fall', '@alphabet', { usual: [[4, 4.25]] }),
  rule('microsoft-fall', '@microsoft', { usual: [[2.1, 2.2]] }),
];
