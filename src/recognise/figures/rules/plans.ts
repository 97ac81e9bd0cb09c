/** Sums of companies and governments: Stargate, and what OpenAI raised. */
import { movementOf } from '../movement.ts';
import { namedOwnersOf, ownersOf } from '../owner.ts';
import { type FigureRule, withoutSign } from '../rule.ts';
import { COSTS } from './parties.ts';

const PLAN =
  /initiative|infrastructure|project|venture|plan\b|invest|programme|program\b|pledge|data cent|Initiative|Projekt|Infrastruktur|Investition|investier|proyecto|infraestructura|inversión|invertir|iniciativa|projet|annonc|announc/i;
const ANOTHER = new Set(['@company', '@nvidia', '@alphabet', '@microsoft', '@deepseek', '@index']);

function isAnother(token: string): boolean {
  return ANOTHER.has(token);
}

const SPONSOR = /Trump|SoftBank|OpenAI|White House|Oracle|Stargate|Weiße|Casa Blanca/;

const RULES: readonly FigureRule[] = [
  {
    figure: 'stargate-size',
    unit: 'USD',
    usual: [[4.9e11, 5.1e11]],
    possible: [[5e8, 5e8]],
    sure: (setting) => /@stargate/.test(setting.clause),
    cues: [],
    vetoes: [/revenue|market cap|valu(?:ation|ed)|Series|valued/i],
    holds: (setting) => {
      const { sentence, near } = setting;
      if (movementOf(setting)?.falls) return false;
      if (/@stargate/.test(sentence)) return true;
      const named = /@stargate/.test(setting.previous());
      if (
        !(PLAN.test(near) || (named && /spend|spent/.test(near))) ||
        namedOwnersOf(setting, COSTS).some(isAnother)
      )
        return false;
      if (named) return true;
      // The plan had no name yet, and its sponsors were enough: "Trump's announcement of a #".
      if (/Trump/.test(sentence) && /@sponsor|@openai/.test(sentence)) return /announc/i.test(near);
      return (
        /\bAI\b|artificial intelligence|\bKI\b|\bIA\b|inteligencia artificial|Künstliche/i.test(
          sentence,
        ) &&
        SPONSOR.test(setting.passage.text.slice(0, 3000)) &&
        /Trump|White House|SoftBank|Casa Blanca/.test(setting.passage.text + setting.previous())
      );
    },
  },
  {
    figure: 'openai-funding',
    unit: 'USD',
    usual: [[6.5e9, 6.7e9]],
    cues: [/rais|fund|capital|round|invest|Finanzierung|recaud|ronda|levé/i],
    holds: (setting) => ownersOf(setting, COSTS).includes('@openai'),
  },
];

// Sums that are large enough, or bare enough of other meanings, to be read without their currency.
const BARE = new Set(['stargate-size']);

export const planRules: readonly FigureRule[] = [
  ...RULES,
  ...RULES.filter((rule) => BARE.has(rule.figure)).map(withoutSign),
];
