/** Dates: days, months and years as news writes them; weekdays and "last week" are left alone. */
import type { Quantity } from '../types.ts';

const MONTHS = [
  'jan(?:uary|uar|v(?:ier)?)?|enero|janeiro',
  'feb(?:ruary|ruar)?|febrero|février',
  'mar(?:ch|s)?|märz|marzo',
  'apr(?:il)?|abril|avril',
  'may|mai|mayo',
  'june?|juni|junio|juin',
  'july?|juli|julio|juillet',
  'aug(?:ust)?|agosto|août',
  'sept?(?:ember)?|septiembre|septembre',
  'oct(?:ober)?|oktober|octubre|octobre',
  'nov(?:ember)?|noviembre|novembre',
  'dec(?:ember)?|dezember|diciembre|décembre',
].map((names) => `(${names})`);
const MONTH = `(?:${MONTHS.join('|')})(?![a-z\\u00c0-\\u024f])\\.?`;
const YEAR = "(?:,?\\s+(?:de(?:l)?\\s+)?(20[12]\\d)|\\s+[’'](2\\d))";
const BOUNDARY = '(?<![A-Za-z0-9\\u00c0-\\u024f.,/$-])';

const DAY_FIRST = new RegExp(
  `${BOUNDARY}([0-3]?\\d)(?:st|nd|rd|th|\\.|er)?\\s+(?:of\\s+|de\\s+)?${MONTH}(?:${YEAR})?`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `${BOUNDARY}${MONTH}(?:\\s+([0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%:]|,\\d{3}))?(?:${YEAR})?`,
  'gi',
);
// Also with strokes, where the day is there too: "2024/12" may be anything.
const ISO = /(?<![\d/-])(20[12]\d)(?:-([01]\d)(?:-([0-3]\d))?|\/([01]\d)\/([0-3]\d))(?![\d/-])/g;
// "Just before Christmas" is no date; "the day after Christmas" is one.
const CHRISTMAS =
  /\b(?:(?:(?:the |a |one )?day (after|before) |(?<!\b(?:after|before|since|until|by|around|near|of|over|for|to|than) ))Christmas(?: Day)?(?! (?:Eve|break|season|holiday))|(Boxing) Day)\b(?:,? (20[12]\d)\b)?/g;
const BARE_YEAR =
  /(?<![A-Za-z0-9.,$€£¥/-])(20[12]\d)(?![\d%]|[.,]\d|[-–]\d|\s*(?:GPU|chips?|H800|[$€£]))/g;
const ANY_MONTH =
  /jan|ene|fe[bv]|fév|m[aä][riy]|a[bpv]r|ju[ilnl]|a[ugo][gou]|août|sep|o[ck]t|nov|de[cz]|dic|déc/i;

/** A date and its precision: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or without a year `--MM-DD`, `--MM`. */
export type DateReading = Pick<Quantity, 'start' | 'end' | 'text'> & { value: string };

/** Every date of the text; spans may overlap between forms, longest and first wins. */
export function readDates(text: string): DateReading[] {
  const found: DateReading[] = [];
  function add(start: number, surface: string, value: string): void {
    const trimmed = surface.replace(/[\s.,]+$/, '');
    found.push({ start, end: start + trimmed.length, text: trimmed, value });
  }
  if (ANY_MONTH.test(text)) {
    for (const hit of text.matchAll(DAY_FIRST)) {
      add(hit.index, hit[0], iso(hit[14] ?? hit[15], monthOf(hit, 2), hit[1]));
    }
    for (const hit of text.matchAll(MONTH_FIRST)) {
      const month = monthOf(hit, 1);
      const year = hit[14] ?? hit[15];
      // A bare "may", "march" or "mar" is a word, not a month.
      if (!hit[13] && !year && !/^[A-ZÀ-Ý]/.test(hit[0])) continue;
      if (!hit[13] && !year && /^(?:May|March|Mar|Mai)$/.test(hit[0])) continue;
      add(hit.index, hit[0], iso(year, month, hit[13]));
    }
  }
  if (text.includes('20')) {
    for (const hit of text.matchAll(ISO)) {
      add(hit.index, hit[0], hit[0].replaceAll('/', '-'));
    }
    for (const hit of text.matchAll(BARE_YEAR)) add(hit.index, hit[0], hit[0]);
  }
  if (text.includes('Christmas') || text.includes('Boxing Day')) {
    for (const hit of text.matchAll(CHRISTMAS)) {
      const day = hit[1] === 'before' ? '24' : hit[1] || hit[2] ? '26' : '25';
      add(hit.index, hit[0], iso(hit[3], 12, day));
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

function monthOf(hit: RegExpMatchArray, from: number): number {
  for (let month = 0; month < 12; month++) if (hit[from + month] !== undefined) return month + 1;
  return 0;
}

function iso(year: string | undefined, month: number, day: string | undefined): string {
  const full = year && year.length === 2 ? `20${year}` : year;
  const head = `${full ?? '-'}-${String(month).padStart(2, '0')}`;
  return day ? `${head}-${day.padStart(2, '0')}` : head;
}
