/** When the H800's export was banned, and when DeepSeek's founder began to buy chips. */
import { phrase, words } from '../../phrase.ts';
import type { FigureRule } from '../rule.ts';
import { BUY, FORBID, RESTRICT } from '../words/events.ts';
import { isStory } from './parties.ts';
import { dateOf } from './releases.ts';

const THESE = words`these|those|both|they|modified|them|such|the chips?|die Chips`;
// The chip's name is in the sentence before: "in # the ban was extended to these versions".
const THOSE_TOO = phrase`
  (\bban|restrict|control|rules?)\w*[^.;]{0,40}\b(${THESE})\b|\b(${THESE})\b[^.;]{0,40}(${FORBID}|restricted)`;
// A bare year is of the ban only where it stands beside it; the chip was launched that year too.
const BESIDE = phrase`# …40(${FORBID})|(${FORBID}|restricted)…40#`;

export const tradeRules: readonly FigureRule[] = [
  {
    figure: 'h800-export-ban',
    unit: 'date',
    dates: /^(?:202[34]|-)-10|^2023$/,
    cues: [phrase`${FORBID}|${RESTRICT}|\bban|\blist|\b(until|till|bis|hasta) #`],
    holds: (setting) => {
      const { sentence, near, quantity, source } = setting;
      if (!(setting.row ? sentence : source).includes('H800'))
        return THOSE_TOO.test(sentence) && setting.previous().includes('H800');
      return /^(?:2023|-)-10/.test(String(quantity.value)) || BESIDE.test(near);
    },
    valueFor: (setting) => dateOf(setting, '2023'),
  },
  {
    figure: 'gpu-purchases-start',
    unit: 'date',
    dates: /^2021/,
    cues: [
      phrase`(${BUY}|invest(ed|ment))\w*…60#|#…110(${BUY})`,
      phrase`GPU|@nvidia|chip|№ (in|en|im|as early as) #`,
      phrase`@liang|@highflyer|@deepseek|\b(he|him|his|er|él)\b`,
    ],
    holds: isStory,
  },
];
