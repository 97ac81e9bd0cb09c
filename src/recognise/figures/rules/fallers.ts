/** Whose a fall is: the parties of the sentence, the one that leads on, or the subject of the one before. */

import { phrase } from '../../phrase.ts';
import { FALLING } from '../movement.ts';
import { KIN } from '../names.ts';
import { namedOwnersOf, onlyPartyOf } from '../owner.ts';
import type { Setting } from '../setting.ts';
import { FALL } from '../words/falling.ts';
import { FALLS } from './parties.ts';

// "With a loss of 17 percent, Nvidia led the decline." "A drop of 17 percent made Monday Nvidia's worst day."
const LEADING = phrase`
  ^[^@,.;]{0,20},\s(the )?(?<first>@\w+)|^ (made|marked|was) [^@]{0,40}(?<whose>@\w+)[’']s \w+ (day|session|drop|fall)
  ^ (fiel|brach|stürzte|sank|rutschte) [^@,.;]{0,30}(?<later>@\w+)`;
// A subject that may be the party named later in the sentence.
const SHARES = phrase`(chip|kurs|stock|share|company|firm|maker|giant|market|value|valuation|\bit)\w*\b|^\W*(\w+\W+){0,2}$`;

const MARKET = new Set(['@sector', '@index', '@nasdaq']);
const A_FIRM = phrase`
  (the|la|l[’']|das|der) ?(company|firm|chip ?maker|empresa|compañía|entreprise|Unternehmen|Konzern|fabricante)`;

// "Nvidia fell and chip equipment makers tumbled #", "her own fund fell #", "Nvidia-linked tokens": a subject that has no name.
const SECOND_SUBJECT = phrase`
  \b(and|while|as) (?!its|their|the)([\w-]+ ){1,4}(stock|name|maker|firm|producer|supplier|giant|peer
  rival)s (${FALL})\b[^@]{0,40}$
  \b(my|her|his|our|your|another)\b(?! (company|firm|chip|stock|share))[^@]{0,40}$
  @\w+([’']s <1>(${KIN})s|[- ](linked|related|backed|exposed))\b[^@]*$`;

/** Whose fall it is: those the sentence names, else the subject of the one before. */
export function fallersOf(setting: Setting): string[] {
  const { lead } = setting;
  if (SECOND_SUBJECT.test(lead)) return ['@sector'];
  const named = namedOwnersOf(setting, FALLS);
  // "The Nasdaq fell 3% in the tech sector": a place, where a verb and its subject come before.
  const subject = lead.match(/@(?:nvidia|nasdaq|alphabet|microsoft|company)\b/g)?.at(-1);
  const isPlace = named[0] === '@sector' && !/@sector[^@]*$/.test(lead);
  if (isPlace && subject && FALLING.test(lead.slice(-25))) return [subject];
  // "Known for its part in the chip market, the company": no market, but the firm spoken of before.
  const isFirms = A_FIRM.test(lead.slice(lead.lastIndexOf('@') + 1));
  if (named.length > 0 && !(isFirms && named.every((token) => MARKET.has(token)))) return named;
  // "The chip designer saw $589bn wiped from its value as Nvidia's stock crashed."
  const { first, whose, later } = LEADING.exec(setting.tail)?.groups ?? {};
  const leading = first ?? whose ?? later;
  if (leading && !FALLS.not.has(leading)) return [leading];
  const only = SHARES.test(lead) ? onlyPartyOf(setting, FALLS) : undefined;
  if (only && !(isFirms && MARKET.has(only)) && (lead.includes(only) || !MARKET.has(only)))
    return [only];
  return setting
    .spokenOf()
    .filter((token) => !FALLS.not.has(token) && !(isFirms && MARKET.has(token)))
    .slice(0, 1);
}
