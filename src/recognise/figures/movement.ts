/** Whether a quantity is said of a fall or of a rise. */
import { cased, LETTER, phrase, words } from '../phrase.ts';
import type { Setting } from './setting.ts';
import { FALL, FALL_NOUN, GEFALLEN, GONE, RISE } from './words/falling.ts';

const EDGE = `(?<![${LETTER}@])`;
const END = `(?![${LETTER}])`;

/** Any word of falling. */
export const FALLING = phrase`${EDGE}(${FALL})${END}`;
const MOVES = new RegExp(`${EDGE}(?:(?<fall>${FALL})|${RISE})${END}`, 'gi');

const FALL_AFTER = words`
  ${FALL_NOUN}|${GONE}|${GEFALLEN}
  hole(?= in (the |its )?@)|off(?= (the )?(@|its))|lower|below(?= \w+day)|poorer|in the red|down|up in smoke
  ~verlust~|Rückgang|Einbruch|Absturz|an Wert|weg|futsch|zurück|nach unten|in die Tiefe|tiefer|niedriger|(im )?Minus
  caída|(de )?pérdida~|menos|perdid[oa]s?|borrad[oa]s?|baisse|chute|perte|(envolé|évapor|effacé|volatilis)~`;
const RISE_AFTER = 'rise|gain|jump|surge|rebound|increase|rally|recovery|higher|up';
const NOUN_AFTER = phrase`^\s?(\S+\s){0,7}?((?<fall>${FALL_AFTER})|${RISE_AFTER})${END}`;
// German puts the verb last: "# ist der Börsenwert am 27. Januar eingebrochen".
const VERB_LAST = phrase`^ (ist|sind|wurden?|hat|haben) ([^.;#¤‰]|\d\.){0,90}\b(${GEFALLEN})\b`;
const NOUN_NEXT = /^[ -](?:[a-z-]+ ){0,1}[A-Za-zé-]+$/;

const MAY = 'could|would|may|might';
// Only said to be possible, or denied.
const UNREAL = phrase`
  (${MAY}|should|will|if|(expected|set|likely|poised|have|has|needs?) to|threatens? to|risks?|könnten?|würden?|podrían?|pourrait)( have| further
   easily| also| still)?\s*$`;
const UNREAL_SUM = cased`(${MAY}) (reach|hit|total|exceed|be|come to) <2>$`;
const UNREAL_VERB = phrase`(${MAY}) (wipe|knock|erase|take|cost|lose|shave|fall|drop) <2>$`;
const REACH = 130;

export interface Movement {
  falls: boolean;
}

/** The movement nearest before the quantity, else the noun after it ("a 17% drop"). */
export function movementOf({ lead, tail }: Setting): Movement | undefined {
  if (/(?:[-−–]|[▼↓]\s?)$/.test(lead) && !/\d[-−–]$/.test(lead)) return { falls: true };
  const after = NOUN_AFTER.exec(tail);
  const isNext = after && NOUN_NEXT.test(tail.slice(0, after[0].length));
  if (isNext && UNREAL_VERB.test(lead)) return undefined;
  const near = lead.slice(-REACH);
  const before = isNext
    ? undefined
    : [...near.matchAll(MOVES)].findLast(({ index }) => !/[¤‰№][ -]$/.test(near.slice(0, index)));
  if (before && !(after && /[¤‰№]/.test(near.slice(before.index)))) {
    if (UNREAL.test(near.slice(0, before.index)) || UNREAL_SUM.test(near)) return undefined;
    return { falls: before.groups?.fall !== undefined };
  }
  if (VERB_LAST.test(tail)) return { falls: true };
  return after ? { falls: after.groups?.fall !== undefined } : undefined;
}
