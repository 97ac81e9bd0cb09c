/** Sums of companies and governments: Stargate, and what OpenAI raised. */

import { cased, phrase } from '../../phrase.ts';
import { movementOf } from '../movement.ts';
import { namedOwnersOf, ownersOf } from '../owner.ts';
import { type FigureRule, withoutSign } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { FUNDING } from '../words/costs.ts';
import { COSTS } from './parties.ts';

const PLAN = phrase`
  initiativ|infra(e?struct|strukt)ur|project|venture|plan\b|invest|program|pledge|data cent|announc|annonc
  Projekt|proyecto|inversión|invertir|projet`;
const ANOTHER = new Set(['@company', '@nvidia', '@alphabet', '@microsoft', '@deepseek', '@index']);
const SPONSOR = cased`Trump|SoftBank|OpenAI|White House|Oracle|Stargate|Weiße|Casa Blanca`;
const STATE = cased`Trump|White House|SoftBank|Casa Blanca`;
const AI = cased`\b(AI|KI|IA)\b|artificial intelligence|inteligencia artificial|[Kk]ünstliche`;
// So far into a text its first paragraphs reach, which say whose plan it is on.
const OPENING = 3000;

/** The plan had no name yet, and its sponsors were enough: "Trump's announcement of a #". */
function isUnnamed({ sentence, near, passage, previous }: Setting): boolean {
  const both = previous() + sentence;
  if (/@openai/.test(both) && /@sponsor/.test(both)) return true;
  if (/Trump/.test(sentence) && /@sponsor|@openai/.test(sentence)) return /announc/i.test(near);
  return (
    AI.test(sentence) &&
    SPONSOR.test(passage.text.slice(0, OPENING)) &&
    STATE.test(passage.text + previous())
  );
}

const stargate: FigureRule = {
  figure: 'stargate-size',
  unit: 'USD',
  usual: [[4.9e11, 5.1e11]],
  possible: [[5e8, 5e8]],
  cues: [],
  vetoes: [phrase`considering|revenue|market cap|valu(ation|ed)|Series|\b(spent|raised) # so far`],
  holds: (setting) => {
    if (movementOf(setting)?.falls && !setting.lead.includes('@stargate')) return false;
    const isAnothers = namedOwnersOf(setting, COSTS).some((token) => ANOTHER.has(token));
    if (setting.sentence.includes('@stargate'))
      return !isAnothers || setting.near.includes('@stargate');
    const isNamed = setting.previous().includes('@stargate');
    return (
      (PLAN.test(setting.near) || (isNamed && /spen[dt]/.test(setting.near))) &&
      !isAnothers &&
      (isNamed || isUnnamed(setting))
    );
  },
  sure: ({ clause }) => clause.includes('@stargate'),
};

export const planRules: readonly FigureRule[] = [
  stargate,
  {
    figure: 'openai-funding',
    unit: 'USD',
    usual: [[6.5e9, 6.7e9]],
    cues: [phrase`${FUNDING}|capital|invest|Finanzierung|recaud|ronda|levé`],
    holds: (setting) => ownersOf(setting, COSTS).includes('@openai'),
  },
  withoutSign(stargate),
];
