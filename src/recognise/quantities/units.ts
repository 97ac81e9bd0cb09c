/** Units other than money: a word after the numeral says what is counted. */
import { words } from '../phrase.ts';
import type { Quantity } from '../types.ts';
import type { Reading } from './money.ts';
import type { Numeral } from './numerals.ts';

export interface UnitReading extends Reading {
  unit: Quantity['unit'];
}

const CHIP = words`
  [HABV][1-9]00s?|G?H200?s?|[GT]PUs?|[A-Za-z]+-GPUs|([Pp]rocessor|[Cc]hip|accelerator|Hopper)s?|graphics (cards|chips
  processing units|processors)
  semiconductors|Grafik(prozessoren|karten)|KI-Chips|Beschleuniger|procesadores|tarjetas gráficas|puces|processeurs
  cartes graphiques`;
// Words that may stand between a count and its chips: "2,000 of Nvidia's older H800 chips". Not
// those after which the chips are no longer what is counted.
const NO_QUALITY = words`
  and|or|but|with|for|to|in|on|at|by|from|as|per|than|that|which|who|are|were|is|was|have|has|use[sd]?|using|und|mit|für|y|con
  para|et|avec
  people|times|words|dollars|users|firms|companies|servers|employees|developers|workers|engineers|researchers|[mb]illion|tokens
  hours|days`;
const CHIP_QUALITIES = words`((?!(${NO_QUALITY})\b)(of |de |d[’'])?[A-Za-z][\w’'-]*[\s-]){0,6}?`;

function sticky(text: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(words(text, ...parts), 'iy');
}

const UNITS: readonly {
  unit: Quantity['unit'];
  pattern: RegExp;
  /** What one of the unit is worth in it: days in months, "cents" in percent. */
  worth?: (word: string) => number;
}[] = [
  {
    unit: 'percent',
    pattern: sticky`
      [\s-]{0,2}[%٪]
      [\s-]{0,2}(per ?cento?|pct|pc|percentage points?|Prozent(punkte)?|por cien(to)?|pour cent|procent)(?![A-Za-z])`,
  },
  {
    unit: 'hours',
    pattern: sticky`
      [\s-]?((of|de) )?(Nvidia )?((H\d|A1)00 )?(total )?GPU[\s-]?(h(ou)?rs?|h\b|Stunden)|[\s-]?H\d00[\s-]h(ou)?rs
      [\s-]?(hours? of GPU|(de )?horas?[\s-](de )?(GPU|cómputo|H\d00)|(d['’])?heures?[\s-](de )?GPU|hours?(?![A-Za-z]))`,
  },
  {
    unit: 'chips',
    pattern: new RegExp(
      words`(\s(or so|odd))?[\s-]?${CHIP_QUALITIES}(${CHIP})(?![A-Za-z0-9])([\s-](${CHIP})(?![A-Za-z0-9]))?`,
      'y',
    ),
  },
  {
    unit: 'chips',
    pattern: sticky`[\s-]?(Nvidia )?(${CHIP})([\s-](units|accelerators))?(?![A-Za-z0-9])`,
  },
  {
    unit: 'people',
    pattern: sticky`
      \s?((full[- ]time|technical) )?(employees|staff(ers)?( members)?|workers|people on staff|researchers|engineers
      scientists)(?![A-Za-z])
      \s?(-person|people|Mitarbeiter(innen|n)?|Beschäftigte|Angestellte|empleados|trabajadores|person(as|nes)|employés
      salariés)(?![A-Za-z])`,
  },
  {
    unit: 'months',
    pattern:
      /[\s-](months?|weeks?|days?|Monate?n?|Wochen|Tagen?|mes(?:es)?|semanas|días|mois|semaines|jours)(?![A-Za-z])/iy,
    worth: (word) => (/^(?:d[aí]|t|j)/i.test(word) ? 1 / 30 : /^(?:w|s)/i.test(word) ? 7 / 30 : 1),
  },
  {
    unit: 'years',
    pattern: /[\s-](years?(?: and a half)?|Jahren?|años|ans|decades?)(?![A-Za-z])/iy,
    worth: (word) => (/^d/i.test(word) ? 10 : 1),
  },
  {
    unit: 'downloads',
    pattern: sticky`
      \s?(de )?(app )?(downloads|install(ation)?s|times|Mal|descargas|veces|téléchargements|fois)(?![A-Za-z])`,
  },
  { unit: 'ratio', pattern: /[\s-]?(?:x|×|times|-?fold)(?![A-Za-z])/iy },
];
// Units whose numbers may have a scale letter ("2,788K GPU hours", "50k GPUs").
const LETTERED: ReadonlySet<string> = new Set(['hours', 'chips', 'people', 'downloads']);

const STOPPED = /^\d{1,3}\.\d{3}$/;

/** What a numeral counts, by the word after it; undefined where no known word follows. */
export function readUnit(text: string, numeral: Numeral): UnitReading | undefined {
  for (const { unit, pattern, worth } of UNITS) {
    const letter = LETTERED.has(unit) ? numeral.letter : undefined;
    const from = letter?.end ?? numeral.end;
    pattern.lastIndex = from;
    const hit = pattern.exec(text);
    if (!hit) continue;
    const half = hit[1]?.endsWith('half') ? 0.5 : 0;
    // Chips have no fractions: "2.048 GPUs" has a stop between its thousands.
    const grouped =
      unit === 'chips' && !letter && STOPPED.test(text.slice(numeral.start, numeral.end));
    const factor = grouped && numeral.value < 1000 ? 1000 : (letter?.factor ?? 1);
    const value = (numeral.value * factor + half) * (worth?.(hit[1] ?? '') ?? 1);
    return { start: numeral.start, end: pattern.lastIndex, value, unit };
  }
  return undefined;
}
