/** When DeepSeek's models came out: V3 in December 2024, R1 in January 2025. */
import { cased, type Phrase, phrase, words } from '../../phrase.ts';
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { IN_OR_ON, RELEASE } from '../words/events.ts';
import { isStory } from './parties.ts';

const OUT = phrase`${RELEASE}|@(r1|v3)( (\w+ )?model)? \(#`;
const OTHER_EVENT = phrase`
  \bapp\b|App Store|chatbot app|closed|shares|stock|attack|ban(ned)?\b|outage|sign-?ups|iPhone|@deepseek[’']s (rival|logo
  office)|paper on|Janus|Lite|0528|0324|deadline
  until|knowledge|cutoff`;
// The verb or noun and the date belong together: "was released in late December 2024".
const DATED = phrase`
  (${RELEASE})…70(\b${IN_OR_ON}|,|\()\s?(early |late |mid-?|finales de )?#
  (^(das )?|,)\s*${IN_OR_ON}\s(late )?#,?\s…70(${RELEASE})|@(r1|v3)( (\w+ )?model)? \(#`;
// "In late 2024", of the year itself.
const LATE = /\b(?:late|end of|ende|finales de|fin) $/i;
// In December 2024 DeepSeek announced one model, and printed one paper.
const ITS_MODEL = phrase`
  @(deepseek|startup)[^.;#@]{0,40}(${RELEASE})[^.;#@]{0,40}\bmodel\b[^.;#@]{0,25}#
  \bpaper (${RELEASE}) (in|on) (late )?#,? @deepseek`;
// The day of the rout: no page can take a later one for the release of either model.
const BROKE = '2025-01-27';
const MODEL = /@(?:r1|v3|olddeepseek|openai|company|alphabet)\b/g;
const TRAILING = phrase`^\s((which|that|was|were|first|@\w+) )*(${RELEASE})`;

interface Model {
  token: string;
  /** The model itself, not one of its later versions. */
  named: Phrase;
  /** A verb of release, the model and the date in one phrase. */
  released: Phrase;
}

function model(token: string): Model {
  const on = words`\s${IN_OR_ON}\s(\w+day,?\s)?(early |late |mid-?)?#`;
  return {
    token,
    named: cased`${token}(?![-.]?(0528|0324|Lite|lite|[Pp]review|Distill))`,
    released: phrase`
      ${token}…60(${RELEASE})…12${on}|(${RELEASE})\s([\w’'-]+\s){0,6}${token}[^.;#,]{0,30}${on}
      ^(on|in)\s#,?\s…50(${RELEASE})\s…30${token}`,
  };
}
const R1 = model('@r1');
const V3 = model('@v3');

/** Whether the model is the one named nearest to the date. */
function isNearest({ sentence, at }: Setting, token: string): boolean {
  const lead = sentence.slice(0, at);
  const last = (part: string) => part.match(MODEL)?.at(-1);
  const segment = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
  const nearest =
    last(segment) ??
    (TRAILING.test(segment) ? last(lead) : undefined) ??
    sentence.slice(at).match(MODEL)?.[0] ??
    last(lead);
  return nearest === token;
}

/** From the model on, where one is named before the date: "the app overtook, a week after R1 was released on #". */
function isOfOtherEvent({ near }: Setting): boolean {
  const lead = near.slice(0, near.indexOf('#'));
  return OTHER_EVENT.test(
    near.slice(Math.max(0, lead.lastIndexOf('@r1'), lead.lastIndexOf('@v3'))),
  );
}

/** Whether the sentence gives the model this date, in the month in which it came out or before the rout. */
function isReleaseOf({ token, named, released }: Model, setting: Setting, date: string): boolean {
  if (!named.test(setting.sentence) || !isNearest(setting, token)) return false;
  if (date === '2024-12' || date === '2025-01') return setting.row || DATED.test(setting.clause);
  return date < BROKE && released.test(setting.sentence);
}

/** A date without a year takes the figure's: `--01-20` becomes `2025-01-20`. */
export function dateOf({ quantity }: Setting, year: string): string {
  const value = String(quantity.value);
  return value.startsWith('--') ? year + value.slice(1) : value;
}

function rule(
  figure: string,
  year: string,
  isOf: (setting: Setting, date: string) => boolean,
): FigureRule {
  return {
    figure,
    unit: 'date',
    dates: /^(?:2024|2025-0[1-3]|--)/,
    cues: [OUT],
    holds: (setting) => {
      let date = dateOf(setting, year);
      if (date.length === 4 && LATE.test(setting.lead)) date += '-12';
      return isStory(setting) && date.length > 6 && !isOfOtherEvent(setting) && isOf(setting, date);
    },
    valueFor: (setting) => dateOf(setting, year),
  };
}

const INAUGURATED = phrase`Trump[^.]{0,40}(inaugurat|sworn)[^.]{0,20}#`;

export const releaseRules: readonly FigureRule[] = [
  rule('v3-release', '2024', (setting, date) => {
    const { sentence } = setting;
    const isItsDay = /^2024-12-2[5-7]$/.test(date);
    if (!V3.named.test(sentence)) {
      if (date.startsWith('2024-12') && ITS_MODEL.test(sentence)) return true;
      return isItsDay && /\bmodel/.test(sentence) && V3.named.test(setting.previous());
    }
    // R1's own day is R1's where both are named.
    if (date.endsWith('-01-20') && sentence.includes('@r1')) return false;
    return (isItsDay && isNearest(setting, '@v3')) || isReleaseOf(V3, setting, date);
  }),
  rule('release-date', '2025', (setting, date) =>
    date === '2025-01-20'
      ? /@r1|@deepseek|@startup|model|version|chatbot/.test(setting.sentence) &&
        !INAUGURATED.test(setting.near)
      : isReleaseOf(R1, setting, date),
  ),
];
