/** What is denied or taken back: a quantity that the page does not stand by is no figure of its. */
import { cased, phrase, words } from '../phrase.ts';
import type { Setting } from './setting.ts';
import { HEDGE } from './words/hedges.ts';

const BACK = 220;
// A new statement begins, which the word of denial does not reach.
const JOIN = words`
  believe|that|how|why|whether|because|when|which|who|if|as|since|until|from|but|and|though|while|more|less|exceed\w*|over|above
  dass|weil|und|aber|sondern|mehr|sino|pero|que|y|más|et|mais|plus`;
const GAP = words`((?!\b(${JOIN})\b)[^,.;:—#¤‰]){0,70}`;
const ABOUT = words`((${HEDGE})\s)*[“"‘\x7e≈]?`;

// "Did not stop Nvidia from losing #" and "did not only cost #" deny nothing of the amount.
const NOT = phrase`
  \b((did|does|do|ha[ds]|have|wa?s|were|is|are|c?w?ould|can|will)(n[’']t| not)|cannot|never)\b(?! (only|just|merely|simply|long
  include|cover|count|stop|prevent|keep|save|spare|believe|expect|surpris|disclos|explain|say|know))${GAP}#`;
const NICHT = cased`\b(nicht|kein~|niemals)\b(?! (nur|bloß|allein|einmal|zuletzt|mehr|weniger))${GAP}#`;
const PAS = cased`\b(ne\s(?!dépass)|n[’'])[^,.;:#]{0,30}\b(pas|jamais)\b(?! (seulement|plus|moins|que|loin))${GAP}#`;
const NO = cased`\b([Nn]o|[Nn]unca|jamás)\b(?! (s[oó]lo|más|menos|super|lleg|alcanz|exced|rebas|pas|obstante))${GAP}#`;
const SPANISH = cased`\b(millones|dólares|billones|por ciento|los|las|el|del)\b`;
/** Right before the amount: ", not #", "nowhere near #". */
const NOT_THIS = phrase`
  \b(not|nicht|(?<!dépass\w* )pas|nowhere (near|close to)|anything but|nothing like|far from|lejos de|loin des?|weit (entfernt )?von
  (?<=, )(y )?no)\s${ABOUT}#`;
// "Not the # that OpenAI spent": what the others' was is said all the same.
const OF_OTHERS = cased`^[^,.;#¤]{0,40}(@(openai|gpt4|sector|company|alphabet)|rivals|competitors|others|spent on|it took)`;
// What analysts wrote of the sum itself, which they take for the page's: "did not do it for #".
const SAID_OF_THE_SUM = phrase`\bdid( not|n[’']t) (build|do) ([^,.;#]{0,40} )?for ${ABOUT}#`;
// "Not the # DeepSeek claimed": a sum that is disputed is reported all the same.
const AS_CLAIMED = cased`^\s(that )?((@\w+|it) ((has|had) )?)?(claim(s|ed)?|reported|cited)\b`;
/** Of a whole statement. */
const UNTRUE = phrase`
  (\b(not|n[’']t|hardly|never) ((actually|really|quite) )?(true|correct|accurate|the case|right)|\b(untrue|false|wrong|incorrect
  a myth|a misconception)|stimmt nicht|ist falsch|no es (cierto|verdad)|es falso|pas vrai|est faux)( to (say|claim|suggest
  state))?,? (that|dass|que)\b…120#`;
const TAKEN_BACK = phrase`
  ((previous|earlier|original|prior|first) (version|edition)|früheren? (Version|Fassung)|versión anterior|version (précédente
  antérieure))\b…160#
  \b(wrongly|mistakenly|erroneously|incorrectly|misstated|misreported|fälschlich~|irrtümlich~|erróneamente|por error
  par erreur)\b[^.;#¤]{0,120}#`;
const CLAIM = phrase`\b(claim|idea|notion|story|suggestion|rumou?r|assertion)s? that\b…120#`;
const IS_FALSE = phrase`
  ^[^.;#¤]{0,50}\b(is|are|was|were) ((simply|just|plainly|entirely|completely) )?(false|untrue|wrong|incorrect|not true|a myth
  a lie)\b`;

/** Whether the sentence denies the quantity, or says that it was said by mistake. */
export function isDenied({ sentence, at, tail, quantity }: Setting): boolean {
  if (AS_CLAIMED.test(tail)) return false;
  const lead = `${sentence.slice(Math.max(0, at - BACK), at)}#`;
  if (NOT_THIS.test(lead)) return !OF_OTHERS.test(tail);
  return (
    (NOT.test(lead) && !SAID_OF_THE_SUM.test(lead)) ||
    NICHT.test(lead) ||
    PAS.test(lead) ||
    UNTRUE.test(lead) ||
    TAKEN_BACK.test(lead) ||
    (CLAIM.test(lead) && IS_FALSE.test(sentence.slice(at + 1))) ||
    (SPANISH.test(quantity.text + sentence) && NO.test(lead))
  );
}
