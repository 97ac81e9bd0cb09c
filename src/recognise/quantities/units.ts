/** Units other than money: a word after the numeral says what is counted. */
import type { Quantity } from '../types.ts';
import type { Reading } from './money.ts';
import type { Numeral } from './numerals.ts';

export interface UnitReading extends Reading {
  unit: Quantity['unit'];
}

const CHIP =
  '(?:H|A|B|V)[1-9]00s?|H20s?|GH200s?|GPUs?|TPUs?|[A-Za-z]+-GPUs|processors?|chips?|Chips|accelerators?|Hoppers?|graphics (?:cards|chips|processing units)|graphics processors|semiconductors|Grafikprozessoren|Grafikkarten|KI-Chips|Beschleuniger|procesadores|chips|tarjetas gráficas|puces|processeurs|cartes graphiques';
// Words that may stand between a count and its chips: "2,000 of Nvidia's older H800 chips". Not
// those after which the chips are no longer what is counted.
const QUALITY =
  "(?!(?:and|or|but|with|for|to|in|on|at|by|from|as|per|than|that|which|who|are|were|is|was|have|has|use[sd]?|using|people|times|words|dollars|users|firms|companies|servers|employees|developers|workers|engineers|researchers|million|billion|tokens|hours|days|und|mit|für|y|con|para|et|avec)\\b)(?:of |de |d[’'])?[A-Za-z][\\w’'-]*";
const CHIP_QUALITIES = `(?:${QUALITY}[\\s-]){0,6}?`;

const UNITS: readonly {
  unit: Quantity['unit'];
  pattern: RegExp;
  /** What one of the unit is worth in it: days in months, "cents" in percent. */
  worth?: (word: string) => number;
}[] = [
  {
    unit: 'percent',
    pattern:
      /[\s-]{0,2}(?:%|٪|(?:per ?cent|percent|pct|pc|percentage points?|Prozent|Prozentpunkte|por ciento|por cien|pour cent|per cento|procent)(?![A-Za-z]))/iy,
  },
  {
    unit: 'hours',
    pattern:
      /[\s-]?(?:(?:of |de )?(?:Nvidia |NVIDIA )?(?:H\d00 |A100 )?(?:total )?GPU[\s-]?(?:hours?|hrs?|h\b|Stunden)|(?:H\d00)[\s-](?:hours?|hrs)|hours? of GPU|(?:de )?horas?[\s-](?:de )?(?:GPU|cómputo|H\d00)|(?:d['’])?heures?[\s-](?:de )?GPU|hours?(?![A-Za-z]))/iy,
  },
  {
    unit: 'chips',
    pattern: new RegExp(
      `(?:\\s(?:or so|odd))?[\\s-]?${CHIP_QUALITIES}(?:${CHIP})(?![A-Za-z0-9])(?:[\\s-](?:${CHIP})(?![A-Za-z0-9]))?`,
      'y',
    ),
  },
  {
    unit: 'chips',
    pattern: new RegExp(
      `[\\s-]?(?:NVIDIA |Nvidia )?(?:${CHIP})(?:[\\s-](?:units|accelerators))?(?![A-Za-z0-9])`,
      'iy',
    ),
  },
  {
    unit: 'people',
    pattern:
      /\s?(?:(?:full[- ]time |technical )?(?:employees|staff(?:ers)?(?: members)?|workers|people on staff|researchers|engineers|scientists)|-person|Mitarbeiter(?:innen|n)?|Beschäftigte|Angestellte|empleados|trabajadores|person(?:as|nes)|employés|salariés|people)(?![A-Za-z])/iy,
  },
  {
    unit: 'months',
    pattern:
      /[\s-](months?|weeks?|days?|Monate?n?|Wochen|Tagen?|mes(?:es)?|semanas|días|mois|semaines|jours)(?![A-Za-z])/iy,
    worth: (word) => (/^(?:d[aí]|t|j)/i.test(word) ? 1 / 30 : /^(?:w|s)/i.test(word) ? 7 / 30 : 1),
  },
  { unit: 'years', pattern: /[\s-](years?(?: and a half)?|Jahren?|años|ans)(?![A-Za-z])/iy },
  {
    unit: 'downloads',
    pattern:
      /\s?(?:(?:de )?(?:app )?(?:downloads|installs|installations|times|Downloads|Mal|descargas|veces|téléchargements|fois))(?![A-Za-z])/iy,
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
