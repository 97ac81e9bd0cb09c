/** What training DeepSeek's models cost: V3's final run, and R1's own later figure. */

import { cased, phrase, words } from '../../phrase.ts';
import { namedOwnersOf, ownersOf } from '../owner.ts';
import { type FigureRule, isIn, type Window, withoutSign } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { COST, EARNINGS, FUNDING, MAKE, OTHER_SPENDING, PREMISES, SUM } from '../words/costs.ts';
import { JUST } from '../words/hedges.ts';
import { COSTS, isDeepSeek, isStory, namesDeepSeek, RIVAL, timesNamed } from './parties.ts';

const QUOTED = '[“"„«‘]?#[”"“»’]?';
/** That a model was made, that something cost, or a sum that the page has spoken of. */
export const OF_COST = phrase`
  ${MAKE}|${COST}|${SUM}|\bma(de\b|king|kes? #)|produc|comput|\brent|achiev|enough|suffic|manag|\bdid (it|so|this|that)\b|c[oa]mes? to #
  \bgab\b
  model for #|# for an? <3>model|# <2>(model|chatbot|LLM|@startup)\b|#\+? for @gpt4|@(deepseek|v3|r1|startup)[’']s # (is|was|vs|versus
  against)
  \b(the|that|this|die|los|les) <2>${QUOTED}($|\s*[.,;:?!)]|\s(only|is|was|did|do|cover|exclude|decken)s?\b)`;

/** Attached to the amount: what it buys is not a training run. */
export const OTHER_COST = phrase`
  # (grant|prize|fine|settlement|donation|ad|campaign|stake|bet)\b|#\s?(/|per\b|an? (hour|day|month|year)|each|below|above)
  #\s?(in|of|on|for|worth of) <2>(servers?|cap-?ex|hardware|infrastructure|${EARNINGS}|funding|salar|inference|operating
  data cent|Series|equity|tokens?|bonus)
  (salar(y|ies)|${EARNINGS}|earns?|valued? at|valuation of|rais(e[sd]?|ing)|fined?|donat\w+)( \w+){0,3} #
  per (million|hour|GPU)[^,]{0,12}#
  ${PREMISES}`;

const PEOPLE = words`(engineer|researcher|developer|employee|worker)s?|staff|people`;
/** Others who spend, and what else is paid for. */
export const OTHER_SPENDER = cased`
  ^[^@]*\b(government|ministry|hedge funds|short[- ]sellers|regulators?|court|university|hackers?|thieves|police
  conference)\b[^@]*#
  ^[^@]*\b(?!The|This|That|Its|Chinese|Parent)[A-Z][a-z]+ company\b[^@]*#
  @\w+ (users|customers|developers)\b[^@]*#|\b(an?|another|one|some) ([a-z]+ )?(?!lab|firm|team|company|start)[a-z]+ (spent|paid) #
  \bfined\b|(?<!\b(was|were|is|been|be|being) )\b(made|earned|won|netted|pocketed|gave) #
  # on (?!${MAKE}|${JUST}|comput|model|chip|research|(final|run|rent|power|hours|average|the|its?|an?|their|this|that|what
  something)\b)[a-z]
  # to (train|hire|teach) (${PEOPLE})|# to ban|# on an? (study|campaign|report)|\b(${PEOPLE}) (are|were|is|was|being|got
  get) (being )?(paid|offered)`;

const OTHERS = phrase`${RIVAL}|@olddeepseek\b`;
// "Microsoft's chief praised the model, which cost #": the nearest that is spoken of is DeepSeek's.
const OF_THE_MODEL = phrase`
  \b(the|this|that|its|their|das|el|le) ([\w-]+ )?(model|system|chatbot|start-?up|lab|Modell|modelo|modèle)\b[^@]{0,80}$`;
// "This $6 million claim": a figure that the page has spoken of.
const SPOKEN_OF = phrase`
  (this|that|the|its|their|such|headline|reported|claimed|cited|quoted|touted|\w+-\w+) <3>${QUOTED} <2>(${SUM}|cost|estimate
  price|budget|tag)`;

// "OpenAI paid # for an advertisement."
const RIVAL_PAID = phrase`(${RIVAL}) (\w+ )?(paid|spen[dt]~|pays) …40#`;

/** For an amount known for the training cost: nobody else has it. */
function isDeepSeeks(setting: Setting): boolean {
  const owners = namedOwnersOf(setting, COSTS);
  if (!owners.some((token) => OTHERS.test(token)) || SPOKEN_OF.test(setting.clause)) return true;
  if (owners.some(isDeepSeek) || OF_THE_MODEL.test(setting.lead)) return true;
  const attached = COSTS.attached.exec(setting.tail)?.groups?.owner;
  return (
    !(attached && owners.includes(attached)) &&
    !RIVAL_PAID.test(setting.near) &&
    namesDeepSeek(setting.clause)
  );
}

// A page that only mentions DeepSeek may tell of films and bridges too.
const MODEL = phrase`
  model|train|project|\b(AI|KI|IA|LLMs?)\b|chatbot|comput|\b(they|their|its?|this|that|these|those|its)\b|\bthe ([\w-]+ )?(company|lab|firm|start-?up|figure|number|claim|# )`;

function isOfAModel(setting: Setting): boolean {
  const { lead, near, previous } = setting;
  return namesDeepSeek(lead + near + previous()) || timesNamed(setting) > 2 || MODEL.test(near);
}

const MADE = `(?:${MAKE}|ma[dk]e)`;
const A_MODEL = words`
  ((the|its|their|this|a|new|latest|flagship|reasoning|AI|language) )*(@v3|@r1|@deepseek|models?|system|chatbot|LLM)\b`;
// What must be said outright of an amount that no report has.
const OUTRIGHT = phrase`
  (@\w+|\bit|\bthey|company|firm|lab|start-?up)\b…60 ${MADE}~ ${A_MODEL}…40\b(for|with|on|at|using)\b…30#
  \b(was|were|been) (\w+ )?${MADE}~ (\w+ )?(for|with|on|at)\b…30#
  \b(costs?|spent|took|needed|required|paid)\b…40#[^.;]{0,20}\b(train|develop|build)
  (cost|price|bill|budget) (of|for|to) (train|develop|build)…50#|\b(train|develop)\w* (costs?|run|bill|budget)\b…60#
  ${A_MODEL} (\w+ )?cost <2>#(?! (less|more|a (year|month)|to (?!${MADE})))
  \b(train|develop|build)ing …40\b(costs?|took|required|needed|set)\b…30#
  Trainingskosten…60#|\b(coût|cost[eo])s? (de? ?l?[’' ]?)?entr~…60#|(Training|entr[^ ]+mi?ent~) …40 (kostet~|a coûté|costó)…20#`;
// Plans, other makers' models, other things that are built or paid.
const NOT_OUTRIGHT = phrase`
  @olddeepseek|@company|\bleak|breach|cluster|cop(y|ied)|recipe|replicat|rival to|answer to|\b(would|could|might|will)\b
  \bplans?\b
  to be ${MADE}
  settle|earn|pay\b|developers|chips? (worth|purchase)|capital|subscri|parameters|context|stage|${EARNINGS}|${FUNDING}
  ${OTHER_SPENDING}`;
// The known amount with its decimal point or its scale gone wrong: mistakes that are seen in print.
const SLIPS: readonly Window[] = [
  [5.4e9, 6.1e9],
  [5.5e7, 6.1e7],
];
const OF_MARKETS = phrase`market|shares?|stock`;
const DEEPSEEKS = /@(?:deepseek|v3|r1|startup)\b/g;

/** From DeepSeek's name on: "Nvidia's shares fell after DeepSeek said" speaks of shares, DeepSeek does not. */
function ownLead({ lead }: Setting): string {
  return lead.slice(Math.max(0, ...[...lead.matchAll(DEEPSEEKS)].map((hit) => hit.index)));
}

function isOutrightDeepSeeks(setting: Setting): boolean {
  const { clause, near, sentence, quantity } = setting;
  return (
    ownersOf(setting, COSTS).some(isDeepSeek) &&
    namesDeepSeek(clause) &&
    OUTRIGHT.test(clause) &&
    !NOT_OUTRIGHT.test(isIn(SLIPS, quantity.value) ? near : sentence) &&
    !OF_MARKETS.test(ownLead(setting) + near.slice(near.indexOf('#')))
  );
}

/** R1, where it is given the cost that reports give to V3. */
function givenToR1({ sentence, at }: Setting): string | undefined {
  const before = sentence
    .slice(0, at)
    .match(/@(?:r1|v3)\b/g)
    ?.at(-1);
  const model = before ?? /@(?:r1|v3)\b/.exec(sentence.slice(at))?.[0];
  return model === '@r1' ? 'deepseek-r1' : undefined;
}

const OF_V3 = /@v3[^@]*$/;
// Its authors' own, which no other sum in the story equals.
const R1_COST: readonly Window[] = [
  [2.93e5, 2.95e5],
  [2.93e7, 2.95e7],
];
// "Training costs: $100M → $5M".
const CUT_TO = phrase`costs?\b.*(¤\s?(→|[-=]>)|from ¤ to)\s?((${JUST}) )?[≈<\x7e]?$`;

const trainingCost: FigureRule = {
  figure: 'training-cost',
  unit: 'USD',
  usual: [[5.4e6, 6.1e6]],
  // Pre-training alone, $5.328 million by V3's paper, is none of them.
  possible: [[2e6, 5.3e6], [5.34e6, 1.25e7], ...SLIPS],
  cues: [OF_COST],
  vetoes: [OTHER_COST, OTHER_SPENDER],
  holds: (setting) => isStory(setting) && isDeepSeeks(setting) && isOfAModel(setting),
  subjectFor: givenToR1,
  sure: (setting) => CUT_TO.test(setting.lead) || isOutrightDeepSeeks(setting),
};

export const trainingCostRules: readonly FigureRule[] = [
  {
    figure: 'r1-rl-cost',
    unit: 'USD',
    usual: R1_COST,
    possible: [[2.9e5, 3e5]],
    cues: [],
    vetoes: [OTHER_COST],
    holds: (setting) => isStory(setting) && isDeepSeeks(setting) && !OF_V3.test(setting.lead),
    sure: (setting) => OF_COST.test(setting.sentence) || /come in/.test(setting.lead),
  },
  trainingCost,
  withoutSign(trainingCost),
];
