/** Whether a quantity is said of a fall or of a rise. */
import type { Setting } from './setting.ts';

const FALL =
  "fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|plung(?:es?|ed|ing)|plummet\\w*|tumbl\\w*|s[iau]nk\\w*|slump\\w*|crash\\w*|dove|dives?|dived|diving|slid(?:es?|ing)?|los(?:es?|t|ing|s|ses)|shed(?:s|ding)?|down|declin\\w*|decreas\\w*|tank(?:s|ed|ing)|crater\\w*|nosediv\\w*|nose-div\\w*|collaps\\w*|lower|slip(?:s|ped|ping)|dip(?:s|ped|ping)|reel\\w*|wip(?:es?|ed|ing)|wipe-?out|eras\\w*|evaporat\\w*|vanish\\w*|vapou?ri[sz]\\w*|knock\\w*|shav(?:es?|ed|ing)|sell-?off|rout|destroy\\w*|disappear\\w*|hammer\\w*|smash\\w*|haircut|bled|bleed\\w*|burn\\w*|incinerat\\w*|obliterat\\w*|trounc\\w*|shrank|shrunk|shrink\\w*|minus|fiel(?:en)?|fällt|fallen|gefallen|sank(?:en)?|gesunken|stürz\\w*|abgestürzt|brach(?:en)?|bricht|eingebrochen|Einbruch|verlor(?:en)?|verlier\\w*|Verlust\\w*|Minus|Kursverlust\\w*|Kurssturz\\w*|Kursrutsch\\w*|Absturz\\w*|Rückgang\\w*|gab(?:en)?|büßt\\w*|eingebüßt|sackt\\w*|rutscht\\w*|vernichtet\\w*|ausradier\\w*|ca[yíe]\\w*|caídas?|caer|perd(?:ió|ieron|iendo|er|ido|u|re|ant|ió)|pierd\\w*|pérdidas?|desplom\\w*|hund(?:i\\w+|e\\w*)|baj(?:ó|a|aron|ada)|descend\\w*|retroced\\w*|esfum\\w*|borr(?:ó|aron|ado|ando)|chut\\w*|plong\\w*|recul\\w*|dégring\\w*|baiss\\w*|effondr\\w*|pertes?|envol\\w*";
const RISE =
  'r[oi]ses?|risen|rising|gain(?:s|ed|ing)?|climb\\w*|jump\\w*|surg\\w*|rebound\\w*|recover\\w*|recoup\\w*|rall(?:y|ied|ies|ying)|up|higher|soar\\w*|bounc\\w*|grew|grow\\w*|increas\\w*|advanc(?:ed|es|ing)|outperform\\w*|stieg\\w*|gestiegen|legte\\w*|erhol\\w*|Plus|sub(?:ió|ieron|ida)|repunt\\w*|gan(?:ó|aron|ancia)|recuper\\w*|hausse|grimp\\w*|bondi|rebond\\w*|progress\\w*';
const EDGE = "(?<![A-Za-z\\u00c0-\\u024f@])";
const END = '(?![A-Za-z\\u00c0-\\u024f])';
const MOVES = new RegExp(`${EDGE}(?:(${FALL})|(${RISE}))${END}`, 'gi');
const NOUN_AFTER = new RegExp(
  `^\\s?(?:\\S+\\s){0,4}?(?:(fall|drop|plunge|tumble|slump|crash|slide|loss(?:es)?|decline|dip|dive|rout|sell-?off|wipe-?out|nosedive|plummet|hit|haircut|collapse|decrease|lower|lost|down|wiped|erased|evaporat\\w+|vanish\\w*|disappear\\w*|vapou?ri[sz]\\w*|knocked|shaved|gone|destroyed|Verlust\\w*|Minus|Rückgang|Einbruch|Absturz|verlor\\w*|eingebrochen|gefallen|eingebüßt|abgestürzt|gesunken|vernichtet|an Wert|caída|pérdida\\w*|menos|de pérdida\\w*|perdid[oa]s?|borrad[oa]s?|baisse|chute|perte|envolé\\w*)|(rise|gain|jump|surge|rebound|increase|rally|recovery|higher|up))${END}`,
  'i',
);
const NOUN_NEXT = /^[ -](?:[a-z-]+ ){0,1}[A-Za-zé-]+$/;
// Only said to be possible, or denied.
const UNREAL =
  /(?:could|would|may|might|should|will|if|expected to|set to|likely to|poised to|threatens? to|risks?|könnte[n]?|würde[n]?|podría[n]?|pourrait)(?: (?:have|further|easily|also|still))?\s*$/i;
const REACH = 130;

export interface Movement {
  falls: boolean;
  /** The word that says so. */
  word: string;
}

/** The movement nearest before the quantity, else the noun after it ("a 17% drop"). */
export function movementOf({ lead, tail }: Setting): Movement | undefined {
  if (/[-−–]$/.test(lead) && !/\d[-−–]$/.test(lead)) return { falls: true, word: '-' };
  const after = NOUN_AFTER.exec(tail);
  if (after && NOUN_NEXT.test(tail.slice(0, after[0].length))) {
    return { falls: after[1] !== undefined, word: after[1] ?? after[2] ?? '' };
  }
  const near = lead.slice(-REACH);
  let last: RegExpMatchArray | undefined;
  for (const hit of near.matchAll(MOVES)) last = hit;
  if (last && !(after && /[¤‰№]/.test(near.slice(last.index)))) {
    if (UNREAL.test(near.slice(0, last.index))) return undefined;
    return { falls: last[1] !== undefined, word: last[0] };
  }
  if (!after) return undefined;
  return { falls: after[1] !== undefined, word: after[1] ?? after[2] ?? '' };
}
