/** Words of making a model and of what it costs, in four languages; and of the other things that money is of. */
import { words } from '../../phrase.ts';

export const MAKE = words`train|d[eé]velop|buil[dt]|creat|\bcre(ó|ar|ad)|entwick|gebaut|entren|desarroll|constru|cré[eé]|entraîn`;

export const COST = words`
  cost|\bpriced?\b|spen[dt]|paid|expen[ds]|budget|outlay|bill\b|invest(?!or)|swallow|consum|\bneed|requir|took|takes|\bset @\w+ back
  kost|bezahl|ausg[ae]b|ausgegeben|gast|presupuesto|inver[st]|invir|neces|coût|dépens|\bpag(ó|ado|aron)`;

/** What a page calls a figure that it has spoken of. */
export const SUM = words`figure|number|\bsum\b|amount|total|claim|Zahl\b|Summe|cifra|chiffre|montant`;

/** What a business takes in. */
export const EARNINGS = words`revenue|sales|profit|earnings|income|Umsatz|Gewinn|ingresos|beneficio|ventas`;

/** What people own. */
export const WEALTH = words`billionaire|net worth|fortune|wealth|richest`;

/** What investors give a firm, and take it to be worth. */
export const FUNDING = words`rais(e[sd]?|ing)\b|valu(ation|ed)|(?<!hedge[ -])fund(ing|s|ed)?\b|\bround\b|stake`;

/** What a building costs. */
export const PREMISES = words`(office|campus|headquarters|factory) <2>cost`;

/** What a firm spends besides training. */
export const OTHER_SPENDING = words`
  \bAPI\b|tokens?\b|inference|salar|bonus|per (day|month|year|hour)|a (day|month|year)|server|cap-?ex|hardware|infrastructure
  data cent|${PREMISES}
  pre-?train|post-?train|fine-?tun|distill|prize|grant|lawsuit|fine[ds]?\b`;
