/** Chips: those V3 was trained on, those rivals need, those DeepSeek's owner had before. */
import { ownersOf } from '../owner.ts';
import { type FigureRule, isIn, type Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { HOLDINGS, isDeepSeek, isStory } from './parties.ts';

const FEW: readonly Window[] = [[1000, 9000]];
const CHIPS = /GPU|chip|H800|H100|processor|№|Prozessor|procesador|puce|tarjetas/i;
const USE =
  /train|us(?:e[sd]?|ing)\b|utili[sz]|need|requir|buil[dt]|develop|with|on\b|mastery|will do|suffic|enough|rel(?:y|ied)|run|only|just|mere|cluster|GPU count|verwend|setzt|benötig|brauch|nutz|genutzt|mit\b|us(?:ó|ado|ando)|utiliz|recurri|emple|necesit|con\b|avec|utilis/i;
const NOT_TRAINING =
  /TFLOPS|nodes?\b|layers|per (?:GPU|node|second)|# (?:\w+ )?(?:employees|tokens|words|stores|parameters|countries|years|people)/i;
// A bare number that counts something of its own: "2,000 apps".
const NOUN_AFTER = /# (?!of|will|is|was|has)[a-z]{3,}s\b/;
const TRAINED = /train|buil[dt]|develop|trainier|entwickel|entren|desarroll|entraîn/i;
// What rivals need and DeepSeek used, as lists put it: "100,000 → 2,000".
const FROM_MANY = /(?:100,000|№) (?:→|->|to) (?:(?:just|only|about|around) )?#/;
const TO_TWO_THOUSAND = '# (?:→|->|to) (?:(?:just|only|about|around) )?(?:2,0(?:00|48)\\b|№)';
// Chips without a name, which later could not be had: A100s.
const BEFORE_THE_BAN =
  /(?:bought|purchas|stockpil|acquir|amass|accumul|hoard)[^.;#]{0,40}#[^.;#]{0,30}\b(?:before|ahead of|prior to)\b[^.;#]{0,40}(?:sanction|export|restrict|curb|control|\bban)/i;
const STOCK =
  /stockpil|acqui|bought|buy|purchas|amass|accumul|hoard|cluster|own|\bhad\b|\bhas\b|snapp|obtain|secur|access|gehortet|gekauft|besitz|Vorrat|kauf|compr|acumul|adquiri|almacen|stock|acheté/i;

function isDeepSeeks(setting: Setting): boolean {
  if (FROM_MANY.test(setting.sentence)) return true;
  const owners = ownersOf(setting, HOLDINGS);
  if (owners.some(isDeepSeek)) return true;
  if (/@(?:deepseek|v3|r1|startup)/.test(setting.clause)) return true;
  return owners.length === 0 && isStory(setting);
}

export const chipRules: readonly FigureRule[] = [
  ...(['chips', 'count'] as const).map(
    (unit): FigureRule => ({
      figure: 'gpu-count',
      unit,
      usual:
        unit === 'count'
          ? [
              [2000, 2000],
              [2048, 2048],
            ]
          : [
              [1990, 2001],
              [2045, 2050],
            ],
      ...(unit === 'chips' && { possible: [[1000, 50_000]] as const }),
      cues: unit === 'count' ? [USE] : [USE],
      vetoes: unit === 'count' ? [NOT_TRAINING, NOUN_AFTER] : [NOT_TRAINING],
      holds: (setting) =>
        isStory(setting) &&
        (unit === 'chips' ||
          CHIPS.test(setting.sentence) ||
          (!setting.row && CHIPS.test(setting.previous()))) &&
        isDeepSeeks(setting),
      sure: (setting) =>
        // Of the others, tens of thousands are what DeepSeek is said to own.
        (isIn(FEW, setting.quantity.value) ? /H800|H100/ : /H800/).test(setting.quantity.text) &&
        TRAINED.test(setting.clause) &&
        ownersOf(setting, HOLDINGS).some(isDeepSeek) &&
        !/cluster|stockpil|own|access|acqui|bought/i.test(setting.clause),
    }),
  ),
  ...(['chips', 'count'] as const).map(
    (unit): FigureRule => ({
      figure: 'rival-gpu-count',
      unit,
      usual: [[1e5, 1e5]],
      cues:
        unit === 'chips'
          ? [
              new RegExp(
                `instead of|rather than|need|compared|versus|vs\\b|statt|en lugar de|au lieu|${TO_TWO_THOUSAND}`,
                'i',
              ),
            ]
          : [new RegExp(TO_TWO_THOUSAND, 'i'), CHIPS],
      holds: (setting) =>
        isStory(setting) &&
        (unit === 'count' ||
          !ownersOf(setting, HOLDINGS).some(
            (t) => t === '@company' || t === '@alphabet' || t === '@microsoft',
          )),
    }),
  ),
  {
    figure: 'a100-stockpile',
    unit: 'chips',
    usual: [[9900, 10100]],
    cues: [],
    vetoes: [/H100|H800|H20/],
    holds: (setting) =>
      (/A100/.test(setting.quantity.text + setting.tail.slice(0, 30)) ||
        (BEFORE_THE_BAN.test(setting.sentence) &&
          ownersOf(setting, HOLDINGS).some((t) => t === '@highflyer' || isDeepSeek(t)))) &&
      (STOCK.test(setting.sentence) || /@(?:highflyer|liang|deepseek)/.test(setting.sentence)) &&
      isStory(setting) &&
      !ownersOf(setting, HOLDINGS).some(
        (t) => t === '@company' || t === '@openai' || t === '@alphabet',
      ),
  },
  {
    figure: 'a100-stockpile',
    unit: 'count',
    usual: [[5e4, 5e4]],
    cues: [
      /(?:estimate|report|analyst|say)\w*[^.;#]{0,40}(?:number|as (?:high|many) as)[^.;#]{0,20}#/i,
    ],
    holds: (setting) =>
      isStory(setting) &&
      /A100|№ before/.test(setting.previous()) &&
      /@liang|@highflyer|@deepseek/.test(setting.previous()),
  },
];
