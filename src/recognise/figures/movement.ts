/** Whether a quantity is said of a fall or of a rise. */
import type { Setting } from './setting.ts';

// `~` is any ending.
const FALL =
  'fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|plung(?:es?|ed|ing)|plummet~|tumbl~|s[iau]nk~|slump~|crash~|dove|dives?|dived|diving|slid(?:es?|ing)?|los(?:es?|t|ing|s|ses)|shed(?:s|ding)?|down|declin~|decreas~|tank(?:s|ed|ing)?|crater~|nosediv~|nose-div~|collaps~|lower|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|reel~|sag(?:s|ged|ging)|suffer~|sufri~|wip(?:es?|ed|ing)|wipe-?out|eras~|[eé]vapor~|vanish~|vapou?ri[sz]~|slic(?:ed|ing)|slash(?:ed|ing)|cut(?:s|ting)?|stripp?ed|lopped|chopped|carved|(?:is|was|were|are|closed|ended|finished) off|dej(?:ó|aron|arse)|knock~|shav(?:es?|ed|ing)|sell-?off|rout|destroy~|disappear~|hammer~|smash~|haircut|(?:gave|gives?|giving) up|forfeit~|ha?emorrhag~|retreat~|swoon~|cascad~|contract(?:s|ed|ing)|eliminat~|redu(?:ces?|ced|cing|ction)|pummel~|(?:took|takes?|taking) a (?:\\w+ )?hit|hit by an?|hole|bled|bleed~|burn~|incinerat~|obliterat~|trounc~|shrank|shrunk|shrink~|minus|schrumpf~|schm[eo]lz~|ging(?:en)?|derrumb~|redu(?:jo|jeron|c~)|ced(?:e|ió|iendo|ieron)|vol(?:ó|aron)|pulveriz~|fiel(?:en)?|fällt|gefallen|gesunken|stürz~|abgestürzt|brach(?:en)?|bricht|eingebrochen|[a-z]*einbruch~|verlor(?:en)?|verlier~|[a-zä]*(?:verlust|sturz|rutsch)~|Rückgang~|rausch~|verpuff~|lös(?:t|te|ten|en) sich|gab(?:en)?|büßt~|eingebüßt|sackt~|rutscht~|vernichtet~|ausradier~|cay(?:ó|eron|endo)|cae[nr]?|caída|caído|caídas?|caer|perd(?!ur)~|pierd~|pérdidas?|desplom~|hund(?:i|e)~|baj(?:ó|a|aron|ada)|descend~|retroced~|esfum~|borr(?:ó|aron|ado|ando)|chut~|plong~|recul~|dégring~|baiss~|effondr~|pertes?|envol~|volatilis~|en fumée|dans le rouge|fond(?:re|u)|céd(?:é|er)|cède|lâch~|effac~|écroul~|dévis~|laiss~';
const RISE =
  'r[oi]ses?|risen|rising|(?:re)?gain(?:s|ed|ing)?|climb~|jump~|surg~|rebound~|recover~|recoup~|rall(?:y|ied|ies|ying)|up(?! in smoke| to )|higher|soar~|bounc~|grew|grow~|increas~|advanc(?:ed|es|ing)|outperform~|stieg~|gestiegen|legte~|erhol~|Plus(?! de)|sub(?:ió|ieron|ida)|repunt~|gan(?:ó|aron|ancia)|recuper~|hausse|grimp~|bondi|rebond~|progress~';
const EDGE = '(?<![A-Za-z\\u00c0-\\u024f@])';
const END = '(?![A-Za-z\\u00c0-\\u024f])';

function words(pattern: string, flags: string): RegExp {
  return new RegExp(pattern.replaceAll('~', '[a-z\\u00c0-\\u024f]*'), flags);
}

/** What a fall of many is called: "a $1 trillion meltdown". */
export const WRECK =
  'rout|sell-?off|wipe-?out|crash|meltdown|bloodbath|carnage|massacre|collapse|plunge|slump|slide|drop|loss|fall|dip|hit';
/** Any word of falling. */
export const FALLING = words(`${EDGE}(?:${FALL})${END}`, 'i');
const MOVES = words(`${EDGE}(?:(${FALL})|(${RISE}))${END}`, 'gi');
const NOUN_AFTER = words(
  `^\\s?(?:\\S+\\s){0,7}?(?:((?:${WRECK}|tumble|decline|dive|nosedive|plummet|haircut|decrease|beating|swoon|retreat|correction|reduction|contraction)s?|losses|crashes|hole(?= in (?:the |its )?@)|lower|poorer|in the red|off(?= (?:the )?(?:@|its))|lost|down|wiped|erased|evaporat~|vanish~|disappear~|vapou?ri[sz]~|knocked|shaved|sliced|slashed|stripped|lopped|chopped|carved|gone|destroyed|up in smoke|[a-z]*verlust~|Minus|Rückgang|Einbruch|Absturz|verlor~|fiel(?:en)?|stürz~|brach|ein(?:gebrochen|gebüßt|brechen)|gefallen|abgestürzt|gesunken|vernichtet|an Wert|weg|futsch|zurück|nach unten|in die Tiefe|tiefer|niedriger|im Minus|lös[te]~|schrumpf~|caída|(?:de )?pérdida~|menos|perdid[oa]s?|borrad[oa]s?|baisse|chute|perte|envolé~|évapor~|effacé~|volatilis~)|(rise|gain|jump|surge|rebound|increase|rally|recovery|higher|up))${END}`,
  'i',
);
const NOUN_NEXT = /^[ -](?:[a-z-]+ ){0,1}[A-Za-zé-]+$/;
// Only said to be possible, or denied.
const UNREAL =
  /(?:could|would|may|might|should|will|if|expected to|set to|likely to|poised to|threatens? to|risks?|könnte[n]?|würde[n]?|podría[n]?|pourrait)(?: (?:have|further|easily|also|still))?\s*$/i;
const UNREAL_SUM = /(?:could|would|may|might) (?:reach|hit|total|exceed|be|come to) (?:\w+ ){0,2}$/;
const UNREAL_VERB =
  /(?:could|would|may|might) (?:wipe|knock|erase|take|cost|lose|shave|fall|drop) (?:\w+ ){0,2}$/;
const REACH = 130;

export interface Movement {
  falls: boolean;
  /** The word that says so. */
  word: string;
}

/** The movement nearest before the quantity, else the noun after it ("a 17% drop"). */
export function movementOf({ lead, tail }: Setting): Movement | undefined {
  if (/(?:[-−–]|[▼↓]\s?)$/.test(lead) && !/\d[-−–]$/.test(lead)) return { falls: true, word: '-' };
  const after = NOUN_AFTER.exec(tail);
  if (after && NOUN_NEXT.test(tail.slice(0, after[0].length))) {
    if (UNREAL_VERB.test(lead)) return undefined;
    return { falls: after[1] !== undefined, word: after[1] ?? after[2] ?? '' };
  }
  const near = lead.slice(-REACH);
  let last: RegExpMatchArray | undefined;
  for (const hit of near.matchAll(MOVES)) last = hit;
  if (last && !(after && /[¤‰№]/.test(near.slice(last.index)))) {
    if (UNREAL.test(near.slice(0, last.index)) || UNREAL_SUM.test(near)) return undefined;
    return { falls: last[1] !== undefined, word: last[0] };
  }
  if (!after) return undefined;
  return { falls: after[1] !== undefined, word: after[1] ?? after[2] ?? '' };
}
