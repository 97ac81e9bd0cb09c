/** What the training took besides money: GPU hours and time; and what using the model saves. */
import { ownersOf } from '../owner.ts';
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { COSTS, isDeepSeek, isStory, namesDeepSeek, speaksOfDeepSeek } from './parties.ts';

const MAKE =
  /train|buil[dt]|develop|creat|\bmade?\b|to complete|trainier|entwickel|gebaut|entren|desarroll|constru|entraîn|développ|№ (?:for|over|durante|pendant)/i;
const TOOK =
  /(?:\bin|\bfor|over|took|takes?|taking|within|spent|lasted?|required|needed|than|only|just|about|in nur|innerhalb|dauerte|en|durante|tardó|solo|apenas|pendant) (?:(?:just|only|about|around|roughly|under|less|fewer|than|some|a|mere|the|little|over|more|nearly|almost|approximately|nur|rund|etwa|weniger|als|zwei|solo|tan|unos|menos|de|seulement|moins) )*#|# (?:of )?(?:training|to train|building|to build)/i;
const OTHER_SPAN =
  /# (?:ago|later|after|before|earlier|since|from|old|ahead|behind|into)|(?:last|past|next|previous|every|first|further|another|coming) #|nach #|vor #|hace #|desde hace|il y a #/i;
const CHEAPER =
  /#(?: to ‰)?(?:[- ](?:\w+[- ]){0,3}?(?:cheaper|less|lower|below|discount|savings?|cost (?:reduction|advantage|savings?)|reduction in (?:\w+ )?costs?|günstiger|billiger|weniger|preiswerter|más barat|menos|inferior|moins|reduction))|(?:cut|reduc|slash|lower|drop|sav|undercut|senk|recort|redu[zcj])\w*\s(?:\w+\s){0,6}?(?:costs?|prices?|Kosten|Preise?|costos?|costes?|precios?)\s(?:\w+\s){0,4}?#|(?:costs?|prices?):? (?:\w+ ){0,3}by (?:\w+ ){0,3}#|savings? of (?:\w+ ){0,3}#|undercut\w* \S+ by (?:\w+ ){0,2}#/i;

function isDeepSeeks(setting: Setting): boolean {
  const owners = ownersOf(setting, COSTS);
  return owners.length === 0
    ? isStory(setting)
    : owners.some(isDeepSeek) || /@(?:deepseek|v3|r1|startup)/.test(setting.clause);
}

/** "It will take two months, says xAI": only others are named. */
function isOthers({ sentence }: Setting): boolean {
  return /@(?:company|alphabet|openai|microsoft)/.test(sentence) && !namesDeepSeek(sentence);
}

export const effortRules: readonly FigureRule[] = [
  ...(['hours', 'chips', 'count'] as const).map(
    (unit): FigureRule => ({
      figure: 'gpu-hours',
      unit,
      usual: [[2.7e6, 2.9e6]],
      cues: [/GPU|H800|№|#/i],
      holds: (setting) =>
        isStory(setting) &&
        (unit === 'hours'
          ? /GPU|H800|horas|Stunden/i.test(setting.quantity.text + setting.sentence)
          : setting.row && /hours/i.test(setting.sentence)),
    }),
  ),
  {
    figure: 'build-time',
    unit: 'months',
    usual: [[1.7, 2.2]],
    cues: [MAKE, TOOK],
    vetoes: [OTHER_SPAN, /data cent|factory|plant\b|\bfab\b|supercomputer|Colossus/i],
    holds: (setting) => isStory(setting) && !isOthers(setting) && isDeepSeeks(setting),
  },
  {
    figure: 'cost-saving-percent',
    unit: 'percent',
    usual: [[94, 96]],
    possible: [[92.5, 97.5]],
    sure: (setting) =>
      /^ (?:less|cheaper|lower)/.test(setting.tail) &&
      /charg|cost|pric|cheap/i.test(setting.clause),
    cues: [CHEAPER],
    vetoes: [
      /KV|cache|memory|VRAM|energy|electric|power|parameters|# (?:less|fewer|lower) tokens|accura|time\b|employees|tax|@olddeepseek/i,
    ],
    holds: (setting) =>
      isStory(setting) &&
      (speaksOfDeepSeek(setting) ||
        /\bAPI (?:costs?|prices?):/.test(setting.near) ||
        (isDeepSeeks(setting) && /@|[Mm]od[eè]l|AI\b|API|charge|price/.test(setting.sentence))),
  },
  {
    figure: 'nvidia-margin',
    unit: 'percent',
    usual: [[88, 92]],
    cues: [/margins?\b|Marge|márgen|marge/i],
    vetoes: [/net margin|operating|EBIT/i],
    holds: (setting) =>
      /#\+? (?:\w+ ){0,3}(?:margin|Marge)|margins? (?:of|at|near|around|above|\() ?(?:\w+ ){0,3}#|márgenes (?:\w+ ){0,4}#|marges? (?:\w+ ){0,3}#/i.test(
        setting.sentence,
      ) &&
      (/@nvidia/.test(setting.sentence + setting.previous()) ||
        setting.spokenOf().includes('@nvidia')),
  },
];
