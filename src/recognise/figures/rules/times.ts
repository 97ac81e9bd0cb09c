/** Which day's close a fall is of: cues of other moments, longer times and other days. */

/** Of a moment of the day, of trading before and after it, or of another exchange: not the close in New York. */
export const MOMENT =
  /intra-?day|at one point|at some point|as much as|as low as|at (?:the|its|their) (?:open|start|lows?|worst|session low)|start of trad|at the bell|open(?:s|ed|ing)\b|early trad|early deals|in early|earlier (?:in|on|today)|pre-?market|before the (?:bell|open)|after-hours|extended trading|futures|mid-?(?:day|morning|afternoon|session)|(?<!w[ao]ke up )(?:this|by|early|late|Monday|Montag) ?(?:afternoon|morning|nachmittag)|(?:afternoon|morning) (?:trad|session|deal)|\bnoon\b|overnight trad|as trading|trading (?:got|gets) under|mediodía|media (?:mañana|sesión|jornada)|mi-(?:journée|séance)|mittags|\d\s?[ap]\.?m\b|so far|zwischenzeitlich|zeitweise|vorbörslich|nachbörslich|zur Eröffnung|Handelsstart|Handelsbeginn|Auftakt|im frühen Handel|lleg(?:ó|aron|ando) a|apertura|preapertura|inicio de la sesión|en séance|à l[’']ouverture|jusqu[’']à|\b(?:in|at|en|à) (?:Frankfurt|Fráncfort|Francfort)|Frankfurter|Xetra|Tradegate/i;

/** Of a longer time than a day. */
export const SPAN =
  /year[- ]to[- ]date|YTD|(?:this|last|per|a|each) (?:week|quarter|year)\b|(?:for|in|on|over|during|within|across|of) (?:the |its |their )?(?:(?:past|last|previous|next|first|two|three|four|five|ten|several) )+(?:days?|sessions?)\b|(?<!(?:worst|biggest|largest|steepest|sharpest|deepest|most)(?: \w+){0,3} )(?:for|in|on|over|during|within|across) (?:the |its |their )?(?:\w+ )?(?:weeks?|months?|quarters?|years?)\b|since (?:the (?:start|beginning)|@\w+|last|its|then|mid|\w+day|January|October|November|December)|(?:two|three|four|five|ten|(?!1-day)\d)[ -](?:days?|weeks?|months?|sessions?)|this month|between \w+|weekly|monthly|quarterly|annual|(?:record|all-time|recent|52-week|their|its|a) (?:peak|highs?)|year-over-year|year-on-year|seit (?:Jahresbeginn|Anfang|dem)|innerhalb|en lo que va|en (?:dos|tres|una semana)|depuis/i;

/** Of another day of the week, another month or an earlier year. */
export const OTHER_DAY =
  /(?<!than )(?:on|by|this|last|am|el) (?:Tuesday|Wednesday|Thursday|Friday|Dienstag|Mittwoch|Donnerstag|Freitag|martes|miércoles|jueves|viernes)(?![’']s (?:close|closing))|^(?:el )?(?:Tuesday|Wednesday|Thursday|Friday)\b|(?<!since |seit |desde )\b(?:Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.? \d|\bin (?:February|March|April|June|July|August|September|October|November|December)\b|(?<!since \w{0,10} ?)\b20(?:1\d|2[0-4])\b/;

/** A weekday that is not the day's; a sentence speaks of one day. */
export const OTHER_WEEKDAY =
  /\b(?:Tuesday|Wednesday|Thursday|Dienstag|Mittwoch|Donnerstag|martes|miércoles|jueves)\b/;

/** Of 27 January 2025 itself. */
export const THE_DAY =
  /\bMonday|Jan(?:uary|\.)? 2[78]|2[78](?:th)?\.? (?:of |de )?(?:Jan|enero)|Montag|\blunes|\blundi/i;

/** The same by its date, which a sentence before may give. */
export const THE_DATE = /Jan(?:uary|\.)? 2[78]|2[78](?:th)?\.? (?:of |de )?(?:Jan|enero)/;

/** Of one day, as records are: "in a single day". */
export const ONE_DAY =
  /(?:single|one)[- ](?:day|trading)|in a day|an einem (?:einzigen )?Tag|en un (?:solo )?día|en une (?:seule )?(?:journée|séance)/i;
