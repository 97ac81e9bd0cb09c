/** When DeepSeek was founded. */
import { cased, phrase } from '../../phrase.ts';
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { FOUND, RESTRICT } from '../words/events.ts';
import { isStory } from './parties.ts';

const FOUNDED = phrase`${FOUND}`;
const FOUNDED_IN = phrase`(${FOUND})…70#|#([^.;]|(?<=Co|Ltd|Inc)\.){0,120}(${FOUND})`;
// What must be said of any year but 2023.
const OUTRIGHT = cased`@deepseek[^@#]{0,60}(founded|established|gegründet|fundad~|fondée?)[^@#]{0,30}#`;
const ANOTHERS = phrase`(co-?founded|founder of|OpenAI|university|graduat)[^,]{0,30}#|${RESTRICT}`;
const AGO = phrase`# (ago|old)|(vor|hace|il y a) <3>#`;
// In 2023 he founded nothing else.
const BY_LIANG = phrase`\b(by|von|por|par) [^.;@#]{0,40}@liang`;
const PARTY = /@(?!liang|exchange|nvidia)\w+/g;
// Without a date of its own a page is taken to be of the weeks after the story broke.
const STORY = '2025-02-01';

/** Who was founded: DeepSeek, another firm, or nobody that the sentence names. */
function founder({ clause, lead, tail, row, spokenOf }: Setting): 'deepseek' | 'other' | undefined {
  const before = lead.match(PARTY)?.at(-1);
  const after = row ? undefined : tail.match(PARTY)?.[0];
  const party = before ?? after ?? (BY_LIANG.test(clause) ? '@deepseek' : spokenOf()[0]);
  if (!party) return undefined;
  const isIts =
    party === '@deepseek' ||
    party === '@startup' ||
    (!before && (party === '@r1' || after === '@highflyer'));
  return isIts ? 'deepseek' : 'other';
}

function yearAgo({ quantity, passage }: Setting): string {
  const now = new Date(passage.topic.published ?? STORY);
  const months = Number(quantity.value) * (quantity.unit === 'years' ? 12 : 1);
  now.setUTCMonth(now.getUTCMonth() - Math.round(months));
  return String(now.getUTCFullYear());
}

function ago(unit: 'years' | 'months', usual: readonly [number, number]): FigureRule {
  return {
    figure: 'deepseek-founding',
    unit,
    usual: [usual],
    cues: [FOUNDED, AGO],
    holds: (setting) =>
      isStory(setting) && founder(setting) !== 'other' && yearAgo(setting) === '2023',
    valueFor: yearAgo,
  };
}

export const foundingRules: readonly FigureRule[] = [
  {
    figure: 'deepseek-founding',
    unit: 'date',
    dates: /^20(?:1[5-9]|2[0-5])/,
    cues: [FOUNDED],
    vetoes: [ANOTHERS],
    holds: (setting) => {
      if (!isStory(setting)) return false;
      const subject = founder(setting);
      return String(setting.quantity.value).startsWith('2023')
        ? subject !== 'other' && (setting.row || FOUNDED_IN.test(setting.clause))
        : subject === 'deepseek' && OUTRIGHT.test(setting.near);
    },
  },
  ago('years', [1, 2.5]),
  ago('months', [13, 26]),
];
