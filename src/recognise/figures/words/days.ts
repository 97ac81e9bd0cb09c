/** Which day's close a fall is of: words of other moments, longer times and other days. */
import { cased, phrase, words } from '../../phrase.ts';

/** Of a moment of the day, of trading before and after it, or of another exchange: not the close in New York. */
export const MOMENT = phrase`
  intra-?day|at (one|some) point|as (much|low) as|at (the|its|their) (open|start|lows?|worst|session low)|so far
  start of trad|at the bell|open(s|ed|ing)\b|early (trad|deals)|in early|earlier (in (?!the year)|on|today)|before the (bell|open)
  pre-?market|after-hours|extended trading|futures|mid-?(day|morning|afternoon|session)|overnight trad|as trading
  trading g[eo]ts?
  (?<!w[ao]ke up )(this|by|early|late|Monday|Montag) ?(afternoon|morning|nachmittag)|(afternoon|morning) (trad|session|deal)
  \b(noon|lunch)\b
  \d\s?[ap]\.?m\b|zwischenzeitlich|zeitweise|vorbörslich|nachbörslich|zur Eröffnung|Handels(start|beginn)|Auftakt
  im frühen Handel|mittags
  mediodía|media (mañana|sesión|jornada)|lleg(ó|aron|ando) a|apertura|inicio de la sesión
  mi-(journée|séance)|en séance|à l[’']ouverture|jusqu[’']à|\b(in|at|en|à) Fr(ankfurt|[aá]ncfort)|Frankfurter|Xetra|Tradegate`;

const WEEKS = '(?:week|month|quarter|year)';

/** Of a longer time than a day. */
export const SPAN = phrase`
  year[- ]to[- ]date|YTD|(this|last|per|a|each) ${WEEKS}\b(?!,)|year-(over|on)-year|weekly|monthly|quarterly|annual|by (mid|early
  late)\b
  (for|in|on|over|during|within|across|of) ((the|its|their) )?((past|last|previous|next|first|two|three|four|five|ten
  several) )+(day|session)s?\b
  (?<!(worst|biggest|largest|steepest|sharpest|deepest|most)( \w+){0,3} )(for|in|on|over|during|within|across) ((the|its
  their) )?(\w+ )?${WEEKS}s?\b
  since (the (start|beginning)|@\w+|last|its|then|mid|\w+day|January|October|November|December)|between (\w+ )?(\w+day|\w+uary
  \w+ember|March|April|May|June|July|August|October|\d)
  (two|three|four|five|ten|(?!1-day)\d)[ -](day|week|month|session)(?!s (later|after|before|ago|earlier))|(record|all-time|recent|52-week|their|its|a) (peak|highs?)
  seit (Jahresbeginn|Anfang|dem)|innerhalb|en lo que va|en (dos|tres|una semana)|in (zwei|drei|vier|fünf) (Tag|Woche|Monat)
  en (deux|trois|quatre) (jour|semaine|mois|séance)|depuis`;

const MIDWEEK = words`Tuesday|Wednesday|Thursday|Dienstag|Mittwoch|Donnerstag|martes|miércoles|jueves`;

/** The months that are not the story's. */
export const MONTH = words`February|March|April|May|June|July|August|September|October|November|December`;

/** Of a day of another month. */
export const OTHER_DATE = cased`
  (?<!(since|seit|desde) )\b((${MONTH}|Feb|Aug|Sept?|Oct|Nov|Dec)\b\.? \d|\d (of )?(${MONTH}))`;

/** Of another day of the week, another month or an earlier year. */
export const OTHER_DAY = cased`
  (?<!than )(on|by|this|last|am|el) (${MIDWEEK}|Friday|Freitag|viernes)(?![’']s (close|closing))
  ^(el )?(Tues|Wednes|Thurs|Fri)day\b(?!, \w+\.? \d)
  ${OTHER_DATE}
  \bin (${MONTH})\b
  (?<!since \w{0,10} ?)\b20(1\d|2[0-4])\b`;

/** A weekday that is not the day's; a sentence speaks of one day. */
export const OTHER_WEEKDAY = cased`\b(${MIDWEEK})\b`;

const DATE = words`Jan(uary|\.)? 2[78]|2[78](th)?\.? ((of|de) )?(Jan|enero)`;

/** Of 27 January 2025 itself. */
export const THE_DAY = phrase`\bMonday|Montag|\blunes|\blundi|${DATE}`;

/** The same by its date, which a sentence before may give. */
export const THE_DATE = cased`${DATE}`;

/** Of one day, as records are: "in a single day". */
export const ONE_DAY = phrase`
  (single|one)[- ](day|trading)|in a day|an einem (einzigen )?Tag|en un (solo )?día|en une (seule )?(journée|séance)`;
