/** The two firms compared: heads, age, downloads. */

import { phrase } from '../../phrase.ts';
import { namedOwnersOf, type Ownership, onlyPartyOf, ownersOf } from '../owner.ts';
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { FOUND } from '../words/events.ts';
import { JUST } from '../words/hedges.ts';
import { HOLDINGS, isDeepSeek, isStory, speaksOfDeepSeek } from './parties.ts';

const MARKET = new Set(['@nvidia', '@sector', '@index', '@nasdaq', '@exchange']);
const EMPLOYERS: Ownership = {
  ...HOLDINGS,
  not: new Set([...HOLDINGS.not].filter((token) => token !== '@nvidia')),
};

// "The firm that Liang founded": of his, only DeepSeek is said to have a staff.
const LIANGS = phrase`^[^#]*@liang[^#]*\b(company|firm|lab|start-?up|Unternehmen|Firma|empresa|compañía)\b[^@#]*#`;

function headsOf(setting: Setting): string[] {
  const only = onlyPartyOf(setting, EMPLOYERS);
  if (only) return [only];
  return LIANGS.test(setting.sentence) ? ['@deepseek'] : ownersOf(setting, EMPLOYERS);
}

const ITS_STAFF = phrase`
  ^\W*(\d+\W+)?(it|the (start-?up|lab|firm|company))([’']s| (\w+ )?(is|has|had|employs|employed|counts))\b[^@#]{0,40}#`;
const BACK = 600;

/** "It has fewer than # employees": so few are not those of the chipmaker named in between. */
function isOfTheLab({ sentence, spokenOf, passage }: Setting): boolean {
  return (
    ITS_STAFF.test(sentence) &&
    spokenOf().every((token) => MARKET.has(token) || token === '@liang') &&
    /deep ?seek/i.test((passage.before + passage.text).slice(-BACK))
  );
}

const EMPLOYS = phrase`
  emplo[yi]|staff|workforce|headcount|payroll|workers|\bteam\b|(has|have|had|with) <3>#
  Mitarbeiter|beschäftig|Angestellt|emplead|plantilla|trabajador|salari|employé`;
const OTHER_PEOPLE = phrase`hir(e|ing)|# research\b|R&D|laid off|lay ?off|former|join|each|authors|researchers at|# (of|at|from|in) `;
const AT_OPENAI = /^ (?:at|for|in|on|by|bei|en|chez) @openai\b/;
const TO_OPENAIS = phrase`\b(versus|vs\.?|against|to|than) @openai[’']s #`;
const OLD = phrase`${FOUND}|\bold\b|\balt\b`;
const INSTALLED = phrase`download|install|heruntergeladen|descarg|télécharg`;
const OVERTAKEN = phrase`(overt(ake|aking|ook)|surpass~|dethron~|unseat~|ahead of|past) @openai`;
const UNTIL_NOW = /^(?:$|[,.;)]| (?:on|across|as of|in|by|within|since)\s)/;

export const firmRules: readonly FigureRule[] = [
  {
    figure: 'deepseek-headcount',
    unit: 'people',
    usual: [[50, 900]],
    cues: [EMPLOYS],
    vetoes: [OTHER_PEOPLE],
    holds: (setting) =>
      isStory(setting) &&
      (/^, @(?:deepseek|startup)\b/.test(setting.tail) ||
        headsOf(setting).some((t) => t === '@deepseek' || t === '@startup') ||
        isOfTheLab(setting)),
  },
  {
    figure: 'deepseek-headcount',
    unit: 'count',
    usual: [[50, 900]],
    cues: [
      phrase`^\s*(number of )?employees\b|\b(staff|team|workforce|headcount) of ((${JUST}|roughly|some) )*#(?= ?[,.;)]|$| (has|is|was))|emplo\w+ №,? (and|while|but|y|und|et) @(deepseek|startup)( has)?( (${JUST}))* #`,
    ],
    holds: (setting) =>
      setting.row
        ? setting.named('deepseek') > 2
        : setting.lead.includes('№') ||
          headsOf(setting).includes('@deepseek') ||
          isOfTheLab(setting),
  },
  {
    figure: 'openai-headcount',
    unit: 'people',
    usual: [[4400, 4600]],
    cues: [EMPLOYS],
    holds: (setting) => headsOf(setting).includes('@openai'),
  },
  {
    // "Fewer than 200 employees, against 4,500 at OpenAI."
    figure: 'openai-headcount',
    unit: 'count',
    usual: [[4400, 4600]],
    cues: [phrase`№|people|${EMPLOYS}`],
    holds: (setting) =>
      !setting.row &&
      (AT_OPENAI.test(setting.tail) || TO_OPENAIS.test(setting.sentence)) &&
      (speaksOfDeepSeek(setting) || isOfTheLab(setting)),
  },
  {
    figure: 'openai-age',
    unit: 'years',
    usual: [[9, 11]],
    cues: [OLD, phrase`# (ago|old)|-old|(vor|hace) (\w+ )?#|il y a #`],
    holds: (setting) => headsOf(setting).includes('@openai'),
  },
  ...(['downloads', 'count'] as const).map(
    (unit): FigureRule => ({
      figure: 'app-downloads',
      unit,
      usual: [[1.5e6, 2.7e6]],
      cues: [INSTALLED],
      holds: (setting) =>
        isStory(setting) &&
        (unit === 'downloads' || UNTIL_NOW.test(setting.tail)) &&
        !namedOwnersOf(setting, HOLDINGS).some(
          (token) => !isDeepSeek(token) && token !== '@sector' && !OVERTAKEN.test(setting.sentence),
        ),
    }),
  ),
];
