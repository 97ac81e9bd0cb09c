/** What the training took besides money: GPU hours and time; and what using the model saves. */

import { phrase, words } from '../../phrase.ts';
import { ownersOf } from '../owner.ts';
import { type FigureRule, isIn } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { MAKE } from '../words/costs.ts';
import { HEDGE, JUST } from '../words/hedges.ts';
import { COSTS, isDeepSeek, isStory, namesDeepSeek, RIVAL, speaksOfDeepSeek } from './parties.ts';

const MAKING = phrase`${MAKE}|\bmade?\b|to complete|№ (for|over|durante|pendant)`;
const TOOK = phrase`
  (\bin|\bfor|span of|over|took( @\w+)?|dauerte (bei @\w+|das Training)|takes?|taking|within|spent|lasted?|required|needed|than|${JUST}|in nur
  innerhalb|dauerte|en
  durante|tardó|bast(ó|aron)|necesit~|solo|apenas|pendant) ((${HEDGE}|zwei) )*[\x7e≈]?#
  # (of )?(training|to train|building|to build)|\b(training time|duration):? #`;
const OTHER_SPAN = phrase`
  # (ago|later|after|before|earlier|since|from|old|ahead|behind|into)|(nach|vor|hace|desde hace|il y a) #
  (last|past|next|previous|every|first|further|another|coming) #`;
const OTHER_WORK = phrase`data cent|factory|plant\b|\bfab\b|supercomputer|Colossus`;

const PRICE = words`costs?|prices?|Kosten|Preise?|cost[eo]s?|precios?`;
const CHEAPER = phrase`
  #( to ‰)?[- ](\w+[- ]){0,3}?(cheaper|less|lower|below|discount|savings?|cost (reduction|advantage|savings?)
  reduction in (\w+ )?costs?)
  # (\w+ ){0,3}?(günstiger|billiger|weniger|preiswerter|más barat|menos|inferior|moins|reduction)
  (cut|reduc|slash|lower|drop|sav|undercut|senk|recort|redu[zcj])\w*\s(\w+\s){0,6}?(${PRICE})\s(\w+\s){0,4}?#
  (${PRICE}):? <3>by <3>#|savings? of <3>#|# (zu )?unterb[io]~|undercut\w* \S+ by <2>#`;
const OTHER_SAVING = phrase`
  KV|cache|memory|VRAM|energy|electric|power|parameters|# (less|fewer|lower) tokens|accura|time\b|employees|tax|@olddeepseek`;
const OF_MODELS = phrase`@|mod[eè]l|\bAI\b|API|charge|price`;
const CHARGED = phrase`charg|cost|pric|cheap`;

const MARGIN = words`margins?|Marge|márgen(es)?|marges?`;
const OF_A_MARGIN = phrase`#\+? <3>(${MARGIN})|(${MARGIN}) ((of|at|near|around|above) |\()?(\w+ ){0,4}#`;

function isDeepSeeks(setting: Setting): boolean {
  const owners = ownersOf(setting, COSTS);
  return owners.length === 0
    ? isStory(setting)
    : owners.some(isDeepSeek) || namesDeepSeek(setting.clause);
}

// "It was built in #", after a sentence on a model of DeepSeek's.
const IT_WAS = phrase`^\W*it (was|took)\b`;

/** "It will take two months, says xAI": only others are named. */
function isOthers({ sentence, previous }: Setting): boolean {
  return (
    RIVAL.test(sentence) &&
    !namesDeepSeek(sentence) &&
    !(IT_WAS.test(sentence) && namesDeepSeek(previous()))
  );
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
          ? /GPU|H800|horas|Stunden/i.test(setting.sentence + setting.source)
          : setting.row && /hours/i.test(setting.sentence)),
    }),
  ),
  {
    figure: 'build-time',
    unit: 'months',
    usual: [[1.7, 2.2]],
    cues: [MAKING, TOOK],
    vetoes: [OTHER_SPAN, OTHER_WORK],
    holds: (setting) => isStory(setting) && !isOthers(setting) && isDeepSeeks(setting),
  },
  {
    figure: 'cost-saving-percent',
    unit: 'percent',
    usual: [[94, 96]],
    possible: [[88, 98]],
    sure: ({ tail, clause, quantity }) =>
      /^ (?:less|cheaper|lower|below)/.test(tail) &&
      CHARGED.test(clause) &&
      (isIn([[92.5, 97.5]], quantity.value) || /@openai/.test(clause)),
    cues: [CHEAPER],
    vetoes: [OTHER_SAVING],
    holds: (setting) =>
      isStory(setting) &&
      (speaksOfDeepSeek(setting) ||
        /\bAPI (?:costs?|prices?):/.test(setting.near) ||
        (isDeepSeeks(setting) && OF_MODELS.test(setting.sentence))),
  },
  {
    figure: 'nvidia-margin',
    unit: 'percent',
    usual: [[88, 92]],
    cues: [phrase`${MARGIN}`],
    vetoes: [phrase`net margin|operating|EBIT`],
    holds: ({ sentence, previous, spokenOf }) =>
      OF_A_MARGIN.test(sentence) &&
      ((sentence + previous()).includes('@nvidia') || spokenOf().includes('@nvidia')),
  },
];
