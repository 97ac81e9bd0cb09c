/** Whether a quantity is said of a fall or of a rise. */
import type { Setting } from './setting.ts';

const FALL =
  'fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|plung(?:es?|ed|ing)|plummet[a-z\\u00c0-\\u024f]*|tumbl[a-z\\u00c0-\\u024f]*|s[iau]nk[a-z\\u00c0-\\u024f]*|slump[a-z\\u00c0-\\u024f]*|crash[a-z\\u00c0-\\u024f]*|dove|dives?|dived|diving|slid(?:es?|ing)?|los(?:es?|t|ing|s|ses)|shed(?:s|ding)?|down|declin[a-z\\u00c0-\\u024f]*|decreas[a-z\\u00c0-\\u024f]*|tank(?:s|ed|ing)|crater[a-z\\u00c0-\\u024f]*|nosediv[a-z\\u00c0-\\u024f]*|nose-div[a-z\\u00c0-\\u024f]*|collaps[a-z\\u00c0-\\u024f]*|lower|slip(?:s|ped|ping)|dip(?:s|ped|ping)|reel[a-z\\u00c0-\\u024f]*|wip(?:es?|ed|ing)|wipe-?out|eras[a-z\\u00c0-\\u024f]*|evaporat[a-z\\u00c0-\\u024f]*|vanish[a-z\\u00c0-\\u024f]*|vapou?ri[sz][a-z\\u00c0-\\u024f]*|slic(?:ed|ing)|slash(?:ed|ing)|stripp?ed|lopped|chopped|carved|(?:is|was|were|are|closed|ended|finished) off|dej(?:ó|aron|arse)|knock[a-z\\u00c0-\\u024f]*|shav(?:es?|ed|ing)|sell-?off|rout|destroy[a-z\\u00c0-\\u024f]*|disappear[a-z\\u00c0-\\u024f]*|hammer[a-z\\u00c0-\\u024f]*|smash[a-z\\u00c0-\\u024f]*|haircut|bled|bleed[a-z\\u00c0-\\u024f]*|burn[a-z\\u00c0-\\u024f]*|incinerat[a-z\\u00c0-\\u024f]*|obliterat[a-z\\u00c0-\\u024f]*|trounc[a-z\\u00c0-\\u024f]*|shrank|shrunk|shrink[a-z\\u00c0-\\u024f]*|minus|fiel(?:en)?|fällt|fallen|gefallen|sank(?:en)?|gesunken|stürz[a-z\\u00c0-\\u024f]*|abgestürzt|brach(?:en)?|bricht|eingebrochen|Einbruch|verlor(?:en)?|verlier[a-z\\u00c0-\\u024f]*|Verlust[a-z\\u00c0-\\u024f]*|Minus|Kursverlust[a-z\\u00c0-\\u024f]*|Kurssturz[a-z\\u00c0-\\u024f]*|Kursrutsch[a-z\\u00c0-\\u024f]*|Absturz[a-z\\u00c0-\\u024f]*|Rückgang[a-z\\u00c0-\\u024f]*|gab(?:en)?|büßt[a-z\\u00c0-\\u024f]*|eingebüßt|sackt[a-z\\u00c0-\\u024f]*|rutscht[a-z\\u00c0-\\u024f]*|vernichtet[a-z\\u00c0-\\u024f]*|ausradier[a-z\\u00c0-\\u024f]*|cay(?:ó|eron|endo)|cae[nr]?|caída|caído|caídas?|caer|perdeu|perderam|perd(?:ió|ieron|iendo|er|ido|u|re|ant|ió)|pierd[a-z\\u00c0-\\u024f]*|pérdidas?|desplom[a-z\\u00c0-\\u024f]*|hund(?:i[a-z\\u00c0-\\u024f]+|e[a-z\\u00c0-\\u024f]*)|baj(?:ó|a|aron|ada)|descend[a-z\\u00c0-\\u024f]*|retroced[a-z\\u00c0-\\u024f]*|esfum[a-z\\u00c0-\\u024f]*|borr(?:ó|aron|ado|ando)|chut[a-z\\u00c0-\\u024f]*|plong[a-z\\u00c0-\\u024f]*|recul[a-z\\u00c0-\\u024f]*|dégring[a-z\\u00c0-\\u024f]*|baiss[a-z\\u00c0-\\u024f]*|effondr[a-z\\u00c0-\\u024f]*|pertes?|envol[a-z\\u00c0-\\u024f]*';
const RISE =
  'r[oi]ses?|risen|rising|gain(?:s|ed|ing)?|climb[a-z\\u00c0-\\u024f]*|jump[a-z\\u00c0-\\u024f]*|surg[a-z\\u00c0-\\u024f]*|rebound[a-z\\u00c0-\\u024f]*|recover[a-z\\u00c0-\\u024f]*|recoup[a-z\\u00c0-\\u024f]*|rall(?:y|ied|ies|ying)|up|higher|soar[a-z\\u00c0-\\u024f]*|bounc[a-z\\u00c0-\\u024f]*|grew|grow[a-z\\u00c0-\\u024f]*|increas[a-z\\u00c0-\\u024f]*|advanc(?:ed|es|ing)|outperform[a-z\\u00c0-\\u024f]*|stieg[a-z\\u00c0-\\u024f]*|gestiegen|legte[a-z\\u00c0-\\u024f]*|erhol[a-z\\u00c0-\\u024f]*|Plus|sub(?:ió|ieron|ida)|repunt[a-z\\u00c0-\\u024f]*|gan(?:ó|aron|ancia)|recuper[a-z\\u00c0-\\u024f]*|hausse|grimp[a-z\\u00c0-\\u024f]*|bondi|rebond[a-z\\u00c0-\\u024f]*|progress[a-z\\u00c0-\\u024f]*';
const EDGE = '(?<![A-Za-z\\u00c0-\\u024f@])';
const END = '(?![A-Za-z\\u00c0-\\u024f])';
const MOVES = new RegExp(`${EDGE}(?:(${FALL})|(${RISE}))${END}`, 'gi');
const NOUN_AFTER = new RegExp(
  `^\\s?(?:\\S+\\s){0,4}?(?:(fall|drop|plunge|tumble|slump|crash|slide|loss(?:es)?|decline|dip|dive|rout|sell-?off|wipe-?out|nosedive|plummet|hit|haircut|collapse|decrease|lower|lost|down|wiped|erased|evaporat\\w+|vanish\\w*|disappear\\w*|vapou?ri[sz]\\w*|knocked|shaved|sliced|slashed|stripped|lopped|chopped|carved|gone|destroyed|Verlust\\w*|Minus|Rückgang|Einbruch|Absturz|verlor\\w*|eingebrochen|gefallen|eingebüßt|abgestürzt|gesunken|vernichtet|an Wert|caída|pérdida\\w*|menos|de pérdida\\w*|perdid[oa]s?|borrad[oa]s?|baisse|chute|perte|envolé\\w*)|(rise|gain|jump|surge|rebound|increase|rally|recovery|higher|up))${END}`,
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
