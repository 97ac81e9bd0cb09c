/** Chips: those V3 was trained on, those rivals need, those DeepSeek's owner had before. */

import { type Phrase, phrase } from '../../phrase.ts';
import { ownersOf } from '../owner.ts';
import { type FigureRule, isIn, type Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { MAKE } from '../words/costs.ts';
import { BUY, RESTRICT } from '../words/events.ts';
import { JUST } from '../words/hedges.ts';
import { FIRM, HOLDINGS, isDeepSeek, isStory, namesDeepSeek, RIVAL } from './parties.ts';

const FEW: readonly Window[] = [[1000, 9000]];
const CHIPS = phrase`GPU|chip|H[18]00|processor|№|Prozessor|procesador|puce|tarjetas`;
const USE = phrase`
  ${MAKE}|us(e[sd]?|ing)\b|utili[sz]|need|requir|\bwith\b|\bon\b|mastery|will do|suffi|bast(ó|aron)|enough|rel(y|ied)|run|only
  just|mere|cluster|GPU count|\| #|(chips|GPUs|hardware)[:?] (some )?#
  verwend|setzt|benötig|brauch|nutz|mit\b|us(ó|ado|ando)|recurri|emple|necesit|con\b|avec|sobre|statt|as (stated|claimed)`;
// Also a bare number that counts something of its own: "2,000 apps".
const NOT_TRAINING = phrase`
  # @company|TFLOPS|nodes?\b|layers|\border|per (GPU|node|second)|# (\w+ )?(employees|tokens|words|stores|parameters|countries|years
  people)`;
const OTHER_MAKE = /Huawei|Ascend|AMD|TPU/;
const NOUN_AFTER = phrase`# (?!of|will|is|was|has)[a-z]{3,}s\b`;
const TRAINED = phrase`${MAKE}`;
// What rivals need and DeepSeek used, as lists put it: "100,000 → 2,000".
const FROM_MANY = phrase`(100,000|№) (→|->|to) (${JUST} )?#`;
const TO_TWO_THOUSAND = phrase`# (→|->|to) (${JUST} )?(2,0(00|48)\b|№)`;
const INSTEAD = phrase`typical|instead of|rather than|need|compared|versus|vs\b|statt|en lugar de|au lieu|${TO_TWO_THOUSAND}`;
// Chips without a name, which later could not be had: A100s.
const BEFORE_THE_BAN = phrase`(${BUY})…40#…30\b(before|ahead of|prior to)\b…40(${RESTRICT}|\bban)`;
const STOCK = phrase`${BUY}|cluster|\bown|\bhad\b|\bhas\b|access|besitz|Vorrat|stock`;
const OWNED = phrase`cluster|stockpil|own|access|acqui|bought`;
const ESTIMATED = phrase`(estimate|report|analyst|say)\w*…40(number|as (high|many) as)…20#`;

function isDeepSeeks(setting: Setting): boolean {
  if (FROM_MANY.test(setting.sentence)) return true;
  const owners = ownersOf(setting, HOLDINGS);
  return owners.some(isDeepSeek) || namesDeepSeek(setting.clause) || owners.length === 0;
}

function isOf(setting: Setting, party: Phrase): boolean {
  return ownersOf(setting, HOLDINGS).some((token) => party.test(token));
}

export const chipRules: readonly FigureRule[] = [
  {
    figure: 'gpu-count',
    unit: 'chips',
    usual: [
      [1990, 2001],
      [2045, 2050],
    ],
    possible: [[1000, 50_000]],
    cues: [USE],
    vetoes: [NOT_TRAINING],
    holds: (setting) =>
      isStory(setting) && isDeepSeeks(setting) && !OTHER_MAKE.test(setting.quantity.text),
    sure: (setting) =>
      // Of the others, tens of thousands are what DeepSeek is said to own.
      (isIn(FEW, setting.quantity.value) ? /H[18]00/ : /H800/).test(setting.quantity.text) &&
      TRAINED.test(setting.clause) &&
      ownersOf(setting, HOLDINGS).some(isDeepSeek) &&
      !OWNED.test(setting.clause),
  },
  {
    figure: 'gpu-count',
    unit: 'count',
    usual: [
      [2000, 2000],
      [2048, 2048],
    ],
    cues: [USE],
    vetoes: [NOT_TRAINING, NOUN_AFTER],
    holds: (setting) =>
      isStory(setting) &&
      (CHIPS.test(setting.sentence) || (!setting.row && CHIPS.test(setting.previous()))) &&
      isDeepSeeks(setting),
  },
  {
    figure: 'rival-gpu-count',
    unit: 'chips',
    usual: [[1e5, 1e5]],
    cues: [INSTEAD],
    holds: (setting) => isStory(setting) && !isOf(setting, FIRM),
  },
  {
    figure: 'rival-gpu-count',
    unit: 'count',
    usual: [[1e5, 1e5]],
    cues: [TO_TWO_THOUSAND, CHIPS],
    holds: isStory,
  },
  {
    figure: 'a100-stockpile',
    unit: 'chips',
    usual: [[9900, 10100]],
    cues: [],
    vetoes: [/H100|H800|H20/],
    holds: (setting) =>
      isStory(setting) &&
      (/A100/.test(setting.quantity.text + setting.tail.slice(0, 30)) ||
        (BEFORE_THE_BAN.test(setting.sentence) &&
          ownersOf(setting, HOLDINGS).some((t) => t === '@highflyer' || isDeepSeek(t)))) &&
      (STOCK.test(setting.sentence) || /@(?:highflyer|liang|deepseek)/.test(setting.sentence)) &&
      !isOf(setting, RIVAL),
  },
  {
    figure: 'a100-stockpile',
    unit: 'count',
    usual: [[5e4, 5e4]],
    cues: [ESTIMATED],
    holds: (setting) =>
      isStory(setting) &&
      /A100|№ before/.test(setting.previous()) &&
      /@liang|@highflyer|@deepseek/.test(setting.previous()),
  },
];
