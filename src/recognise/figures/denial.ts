/** What is denied or taken back: a quantity that the page does not stand by is no figure of its. */
import type { Setting } from './setting.ts';

const BACK = 220;
// A new statement begins, which the word of denial does not reach.
const JOIN =
  'believe|that|how|why|whether|because|when|which|who|if|as|since|until|from|but|and|though|while|more|less|exceed\\w*|over|above|dass|weil|und|aber|sondern|mehr|sino|pero|que|y|más|et|mais|plus';
const GAP = `(?:(?!\\b(?:${JOIN})\\b)[^,.;:—#¤‰]){0,70}`;
const ABOUT =
  '(?:(?:the|a|some|about|around|nearly|almost|exactly|roughly|even|die|den|rund|etwa|los|las|unos|les|environ)\\s)*[“"‘~≈]?';

// "Did not stop Nvidia from losing #" and "did not only cost #" deny nothing of the amount.
const NOT = new RegExp(
  `\\b(?:(?:did|does|do|had|has|have|was|were|is|are|could|can|would|will)(?:n[’']t| not)|cannot|never)\\b(?! (?:only|just|merely|simply|long|include|cover|count|stop|prevent|keep|save|spare|believe|expect|surpris|disclos|explain|say|know))${GAP}#`,
  'i',
);
const NICHT = new RegExp(
  `\\b(?:nicht|kein[a-z]*|niemals)\\b(?! (?:nur|bloß|allein|einmal|zuletzt|mehr|weniger))${GAP}#`,
);
const PAS =
  /\b(?:ne\s|n[’'])[^,.;:#]{0,30}\b(?:pas|jamais)\b(?! (?:seulement|plus|moins|que|loin))(?:(?!\b(?:mais|et)\b)[^,.;:#¤‰]){0,60}#/;
const NO = new RegExp(
  `\\b(?:[Nn]o|[Nn]unca|jamás)\\b(?! (?:s[oó]lo|más|menos|super|lleg|alcanz|exced|rebas|pas|obstante))${GAP}#`,
);
const SPANISH = /\b(?:millones|dólares|billones|por ciento|los|las|el|del)\b/;
/** Right before the amount: ", not #", "nowhere near #". */
const NOT_THIS = new RegExp(
  `\\b(?:not|nicht|pas|nowhere (?:near|close to)|anything but|nothing like|far from|lejos de|loin de[s]?|weit (?:entfernt )?von|(?<=, )(?:no|y no))\\s${ABOUT}#`,
  'i',
);
// "Not the # that OpenAI spent": what the others' was is said all the same.
const OF_OTHERS =
  /^[^,.;#¤]{0,40}(?:@openai|@gpt4|@sector|@company|@alphabet|rivals|competitors|others|spent on|it took)/;
// What analysts wrote of the sum itself, which they take for the page's: "did not do it for #".
const SAID_OF_THE_SUM = new RegExp(
  `\\b(?:did|didn[’']t|DID)(?: not| NOT)? (?:build|BUILD|do) (?:[^,.;#]{0,40} )?for ${ABOUT}#`,
);
// "Not the # DeepSeek claimed": a sum that is disputed is reported all the same.
const AS_CLAIMED =
  /^\s(?:that )?(?:(?:@\w+|it) (?:has |had )?)?(?:claim(?:s|ed)?|reported|cited)\b/;
/** Of a whole statement. */
const UNTRUE =
  /(?:\b(?:not|n[’']t|hardly|never) (?:actually |really |quite )?(?:true|correct|accurate|the case|right)|\b(?:untrue|false|wrong|incorrect|a myth|a misconception)|stimmt nicht|ist falsch|no es (?:cierto|verdad)|es falso|pas vrai|est faux)(?: to (?:say|claim|suggest|state))?,? (?:that|dass|que)\b[^.;#]{0,120}#/i;
const TAKEN_BACK =
  /(?:(?:previous|earlier|original|prior|first) (?:version|edition)|früheren? (?:Version|Fassung)|versión anterior|version (?:précédente|antérieure))\b[^.;#]{0,160}#|\b(?:wrongly|mistakenly|erroneously|incorrectly|misstated|misreported|fälschlich\w*|irrtümlich\w*|erróneamente|por error|par erreur)\b[^.;#¤]{0,120}#/i;
const CLAIM = /\b(?:claim|idea|notion|story|suggestion|rumou?r|assertion)s? that\b[^.;#]{0,120}#/i;
const IS_FALSE =
  /^[^.;#¤]{0,50}\b(?:is|are|was|were) (?:simply |just |plainly |entirely |completely )?(?:false|untrue|wrong|incorrect|not true|a myth|a lie)\b/i;

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
