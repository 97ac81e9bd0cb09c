/** Dates of the story: R1, V3, DeepSeek itself, the H800's ban, the first purchases. */
import type { FigureRule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { isStory } from './parties.ts';

const OUT =
  'releas\\w*|launch\\w*|unveil\\w*|debut\\w*|introduc\\w*|publi[scéó]\\w*|announc\\w*|appear\\w*|arriv\\w*|dropped|shipped|upload\\w*|came out|went (?:live|open[\\w-]*)|(?:became|made) (?:\\w+ )?(?:available|public)|open-sourc\\w*|(?:roll(?:ed)?|put) out|veröffentlich\\w*|vorgestellt|stellte|präsentiert|erschien\\w*|brachte|lanz[a-zó]+|online|out since|present[óa]\\w*|estren\\w*|sali(?:ó|eron)|lan[cç][ée]?\\w*|dévoil\\w*|sorti';
const RELEASE = new RegExp(`${OUT}|@(?:r1|v3) \\(#`, 'i');
const FOUND =
  'found(?:ed|ing)|establish\\w*|set up|sp[iu]n(?:s|ning)? (?:off|out)|@deepseek[^;#]{0,50} (?:was )?registered (?!users|accounts)|start(?:ed|-?up was)?\\b|incorporat\\w*|launched (?:by|@deepseek)|spun|created|born|began|dat(?:es?|ing) (?:only )?(?:back|from)|became (?:its|an?) \\w+|(?:ge)?gründe\\w*|Gründung|entst[aä]nd\\w*|fundad\\w*|fundó|cread\\w*|créée?s?|naci\\w*|fond[ée]\\w*|vu le jour';
const FOUNDED = new RegExp(FOUND, 'i');
const RULES_OF_TRADE = /export|control|restrict|sanction|curb|\brules?\b/i;
const OTHER_EVENT =
  /\bapp\b|App Store|chatbot app|closed|shares|stock|attack|ban(?:ned)?\b|outage|sign-?ups|iPhone|paper on|Janus|Lite|0528|0324|deadline|until|knowledge|cutoff/i;

/** From the model on, where one is named before the date: "the app overtook, a week after R1 was released on #". */
function isOfOtherEvent({ near }: Setting): boolean {
  const lead = near.slice(0, near.indexOf('#'));
  return OTHER_EVENT.test(
    near.slice(Math.max(0, lead.lastIndexOf('@r1'), lead.lastIndexOf('@v3'))),
  );
}

/** `--MM-DD` and `--MM` take the year of the figure: the page gives none. */
function withYear(value: string, year: string): string {
  return value.startsWith('--') ? year + value.slice(1) : value;
}

function model(token: string): { at: RegExp; strict: RegExp } {
  const verb =
    '(?:released|launched|unveiled|introduced|debuted|published|announced|veröffentlicht\\w*|vorgestellt|lanzó|lanzado|presentó|publié|lancé)';
  return {
    at: new RegExp(`${token}(?![-.]?(?:0528|0324|Lite|lite|[Pp]review|Distill))`),
    strict: new RegExp(
      `${token}[^.;#]{0,60}${verb}[^.;#]{0,12}(?:on|in|am|im|el|en|le)\\s(?:\\w+day,?\\s)?(?:early |late |mid-?)?#|${verb}\\s(?:[\\w’'-]+\\s){0,6}${token}[^.;#,]{0,30}\\s(?:on|in|am|im|el|en|le)\\s(?:\\w+day,?\\s)?(?:early |late |mid-?)?#|(?:On|In)\\s#,?\\s[^.;#]{0,50}${verb}\\s[^.;#]{0,30}${token}`,
    ),
  };
}
// The verb or noun and the date belong together: "was released in late December 2024".
const DATED = new RegExp(
  `(?:${OUT})[^.;#]{0,70}?(?:\\bon|\\bin|\\bam|\\bim|\\bel|\\ben|\\ble|,|\\()\\s?(?:early |late |mid-?|finales de )?#|(?:^|,)\\s*(?:on|in|am|im|el|en|le)\\s(?:late )?#,?\\s[^.;#]{0,70}(?:${OUT})|@(?:r1|v3) \\(#`,
  'i',
);
const FOUNDED_IN = new RegExp(
  `(?:${FOUND})[^.;#]{0,70}#|#(?:[^.;]|(?<=Co|Ltd|Inc)\\.){0,90}(?:${FOUND})`,
  'i',
);
// The chip's name is in the sentence before: "in # the ban was extended to these versions".
const THOSE_TOO =
  /(?:\bban|restrict|control|rules?)\w*[^.;]{0,40}\b(?:these|those|both|modified|them|the chips?|such)\b|\b(?:these|those|both|they|modified \w+)[^.;]{0,40}(?:banned|barred|restricted|forbidden|prohibited)/i;
// A bare year is of the ban only where it stands beside it; the chip was launched that year too.
const FORBIDDEN =
  /# [^.;#]{0,40}(?:banned|barred|forbidden|prohibited|blocked|outlawed|off[- ]limits|verboten|prohibid|interdit)|(?:banned|barred|forbidden|prohibited|blocked|outlawed|off[- ]limits|verboten|prohibid\w*|interdit\w*)[^.;#]{0,40}#/i;
// In December 2024 DeepSeek announced one model.
const ITS_MODEL = new RegExp(
  `@(?:deepseek|startup)[^.;#@]{0,40}(?:${OUT})[^.;#@]{0,40}\\bmodel\\b[^.;#@]{0,25}#`,
);
// The day of the rout: no page can take a later one for the release of either model.
const BROKE = '2025-01-27';
const R1 = model('@r1');
const V3 = model('@v3');

function day(setting: Setting, year: string): string {
  return withYear(String(setting.quantity.value), year);
}

export const dateRules: readonly FigureRule[] = [
  {
    figure: 'v3-release',
    unit: 'date',
    dates: /^(?:2024-|2025-0[1-3]|--)/,
    cues: [RELEASE],
    holds: (setting) => {
      const value = day(setting, '2024');
      if (!isStory(setting) || value.length < 7 || isOfOtherEvent(setting)) return false;
      if (!V3.at.test(setting.sentence)) {
        if (/^2024-12/.test(value) && ITS_MODEL.test(setting.sentence)) return true;
        return (
          /^2024-12-2[5-7]$/.test(value) &&
          /\bmodel/.test(setting.sentence) &&
          V3.at.test(setting.previous())
        );
      }
      if (!nearest(setting, '@v3')) return false;
      // R1's own day is R1's where both are named.
      if (/-01-20$/.test(value) && /@r1\b/.test(setting.sentence)) return false;
      if (/^2024-12-2[5-7]$/.test(value)) return true;
      if (value === '2024-12') return setting.row || DATED.test(setting.clause);
      return value < BROKE && V3.strict.test(setting.sentence);
    },
    valueFor: (setting) => day(setting, '2024'),
  },
  {
    figure: 'release-date',
    unit: 'date',
    dates: /^(?:2024-|2025-0[1-3]|--)/,
    cues: [RELEASE],
    holds: (setting) => {
      const value = day(setting, '2025');
      if (!isStory(setting) || value.length < 7 || isOfOtherEvent(setting)) return false;
      if (value === '2025-01-20')
        return (
          /@r1|@deepseek|@startup|model/.test(setting.sentence) &&
          !/Trump[^.]{0,40}(?:inaugurat|sworn)[^.]{0,20}#/.test(setting.near)
        );
      if (!R1.at.test(setting.sentence)) return false;
      if (!nearest(setting, '@r1')) return false;
      if (value === '2025-01') return setting.row || DATED.test(setting.clause);
      return value < BROKE && R1.strict.test(setting.sentence);
    },
    valueFor: (setting) => day(setting, '2025'),
  },
  {
    figure: 'deepseek-founding',
    unit: 'date',
    dates: /^20(?:1[5-9]|2[0-5])/,
    cues: [FOUNDED],
    vetoes: [/(?:co-?founded|founder of|OpenAI|university|graduat)[^,]{0,30}#/i, RULES_OF_TRADE],
    holds: (setting) => {
      if (!isStory(setting)) return false;
      const value = String(setting.quantity.value);
      if (value.startsWith('--')) return false;
      const subject = founder(setting);
      if (value.startsWith('2023')) {
        return subject !== 'other' && (setting.row || FOUNDED_IN.test(setting.clause));
      }
      return (
        subject === 'deepseek' &&
        /founded|established|gegründet|fundad|fondé/i.test(setting.near) &&
        /^(?:201[5-9]|202[0-5])/.test(value) &&
        /@deepseek[^@#]{0,60}(?:founded|established|gegründet|fundad\w*|fondée?)[^@#]{0,30}#/.test(
          setting.near,
        )
      );
    },
  },
  ...(['years', 'months'] as const).map(
    (unit): FigureRule => ({
      figure: 'deepseek-founding',
      unit,
      usual: unit === 'years' ? [[1, 2.5]] : [[13, 26]],
      cues: [
        FOUNDED,
        /# (?:ago|old)|vor (?:\w+ ){0,3}#|hace (?:\w+ ){0,3}#|il y a (?:\w+ ){0,3}#/i,
      ],
      holds: (setting) =>
        isStory(setting) && founder(setting) !== 'other' && yearAgo(setting) === '2023',
      valueFor: yearAgo,
    }),
  ),
  {
    figure: 'h800-export-ban',
    unit: 'date',
    dates: /^(?:202[34]|-)-10|^2023$/,
    cues: [
      /ban|barr|forbid|vet[aoó]|restrict|control|export|block|prohibit|list|sanction|Export|verbot|prohib|restring|interdi/i,
    ],
    holds: (setting) => {
      const { sentence, near, quantity } = setting;
      if (!/H800/.test(sentence))
        return THOSE_TOO.test(sentence) && /H800/.test(setting.previous());
      return /^(?:2023|-)-10/.test(String(quantity.value)) || FORBIDDEN.test(near);
    },
    valueFor: (setting) => day(setting, '2023'),
  },
  {
    figure: 'gpu-purchases-start',
    unit: 'date',
    dates: /^2021/,
    cues: [
      /(?:buy|bought|snapp|purchas|stockpil|acquir|amass|accumul|invest(?:ed|ment)|kauf|compr|achet)\w*[^.;#]{0,60}#|#[^.;#]{0,60}(?:buying|bought|purchas|stockpil|acquir|amass|kauf|compr|achet)/i,
      /GPU|@nvidia|chip|№ (?:in|en|im) #/i,
      /@liang|@highflyer|@deepseek|\bhe\b/i,
    ],
    holds: isStory,
  },
];

const MODEL = /@(?:r1|v3|olddeepseek|openai|company|alphabet)\b/g;
const MODEL_NEXT = /@(?:r1|v3|olddeepseek|openai|company|alphabet)\b/;

/** Whether the model is the one named nearest to the date. */
function nearest({ sentence, at }: Setting, token: string): boolean {
  const lead = sentence.slice(0, at);
  const before = (part: string) => part.match(MODEL)?.at(-1);
  const after = MODEL_NEXT.exec(sentence.slice(at))?.[0];
  const segment = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
  const trailing =
    /^\s(?:(?:which|that|was|were|first|@\w+) )*(?:releas|launch|publish|unveil|introduc|debut)/.test(
      segment,
    );
  const model = before(segment) ?? (trailing ? before(lead) : undefined) ?? after ?? before(lead);
  return model === token;
}

/** Who was founded: DeepSeek, another firm, or nobody that the sentence names. */
function founder(setting: Setting): 'deepseek' | 'other' | undefined {
  const named = [...setting.lead.matchAll(/@(?!liang|exchange|nvidia)\w+/g)].at(-1)?.[0];
  if (named) return named === '@deepseek' || named === '@startup' ? 'deepseek' : 'other';
  const after = setting.row ? undefined : /@(?!liang|exchange|nvidia)\w+/.exec(setting.tail)?.[0];
  const party = after ?? setting.spokenOf()[0];
  if (!party) return undefined;
  return party === '@deepseek' ||
    party === '@startup' ||
    party === '@r1' ||
    (party === '@highflyer' && after !== undefined)
    ? 'deepseek'
    : 'other';
}

// Without a date of its own a page is taken to be of the weeks after the story broke.
const STORY = '2025-02-01';

function yearAgo({ quantity, passage }: Setting): string {
  const now = new Date(passage.topic.published ?? STORY);
  const months = Number(quantity.value) * (quantity.unit === 'years' ? 12 : 1);
  now.setUTCMonth(now.getUTCMonth() - Math.round(months));
  return String(now.getUTCFullYear());
}
