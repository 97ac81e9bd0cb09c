/** The two firms compared: heads, age, downloads. */
import { namedOwnersOf, type Ownership, onlyPartyOf, ownersOf } from '../owner.ts';
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { HOLDINGS, isDeepSeek, isStory } from './parties.ts';

const EMPLOYERS: Ownership = {
  ...HOLDINGS,
  not: new Set([...HOLDINGS.not].filter((token) => token !== '@nvidia')),
};

function headsOf(setting: Setting): string[] {
  const only = onlyPartyOf(setting, EMPLOYERS);
  return only ? [only] : ownersOf(setting, EMPLOYERS);
}

const EMPLOYS =
  /emplo[yi]|staff|workforce|headcount|workers|\bteam\b|(?:has|have|had|with) (?:\w+ ){0,3}#|Mitarbeiter|beschäftig|Angestellt|emplead|plantilla|trabajador|salari|employé/i;

export const firmRules: readonly FigureRule[] = [
  {
    figure: 'deepseek-headcount',
    unit: 'people',
    usual: [[50, 900]],
    cues: [EMPLOYS],
    vetoes: [
      /hir(?:e|ing)|laid off|lay ?off|former|join|each|authors|researchers at|# (?:of|at|from|in) /i,
    ],
    holds: (setting) =>
      isStory(setting) &&
      (/^, @(?:deepseek|startup)\b/.test(setting.tail) ||
        headsOf(setting).some((t) => t === '@deepseek' || t === '@startup')),
  },
  {
    figure: 'deepseek-headcount',
    unit: 'count',
    usual: [[50, 900]],
    cues: [/^\s*(?:Number of )?employees\b/i],
    holds: (setting) => setting.row && setting.named('deepseek') > 2,
  },
  {
    figure: 'openai-headcount',
    unit: 'people',
    usual: [[4400, 4600]],
    cues: [EMPLOYS],
    holds: (setting) => headsOf(setting).includes('@openai'),
  },
  {
    figure: 'openai-age',
    unit: 'years',
    usual: [[9, 11]],
    cues: [
      /found|old\b|set up|establish|started|gegründet|alt\b|fundad|fond[ée]/i,
      /# (?:ago|old)|vor (?:\w+ )?#|hace (?:\w+ )?#|il y a #|#-old/i,
    ],
    holds: (setting) => headsOf(setting).includes('@openai'),
  },
  ...(['downloads', 'count'] as const).map(
    (unit): FigureRule => ({
      figure: 'app-downloads',
      unit,
      usual: [[1.5e6, 2.7e6]],
      cues: [/download|install|heruntergeladen|descarg|télécharg/i],
      holds: (setting) =>
        isStory(setting) &&
        (unit === 'downloads' ||
          /^(?:$|[,.;)]| (?:on|across|as of|in|by|within|since)\s)/.test(setting.tail)) &&
        !namedOwnersOf(setting, HOLDINGS).some(
          (token) => !isDeepSeek(token) && token !== '@sector',
        ),
    }),
  ),
];
