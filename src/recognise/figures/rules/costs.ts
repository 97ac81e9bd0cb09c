/** What training cost: DeepSeek's, GPT-4's, R1's own later figure; and spending on hardware. */
import { namedOwnersOf, ownersOf } from '../owner.ts';
import { type FigureRule, isIn, type Window, withoutSign } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { COSTS, isDeepSeek, isStory, speaksOfDeepSeek } from './parties.ts';

const COST =
  /train|d[eé]velop|buil[dt]|creat|cost|\bpric(?:e|ed)\b|did (?:it|so|this|that)\b|achiev|got (?:by|there|here)|suffic|enough|\bneed|neces|\bgab\b|bezahl|Zahl\b|Summe|cifra|chiffre|montant|annonc|\bkam\b|(?:model|system) for #|mit (?:nur |bloß |rund |\w+ )?#|spen[dt]|paid|expen[ds]|budget|price tag|\bmade\b|making|produc|outlay|\bsum\b|ausg[ae]b|invest|figure|bill\b|claim|number|manag|# for (?:a|the|its) (?:\w+ ){0,3}(?:model|run|system)|kost|entwick|gebaut|ausgegeben|entren|invir|inver[st]|gast|presupuesto|desarroll|cré[eé]|entraîn|coût|dépens|worked with|took|takes|GPU time|comput(?:e|ing)|amount|comes? to|total|# (?:@deepseek|@r1|@v3|@startup|(?:AI |language |Chinese )*(?:model|chatbot|LLM))|(?:with|for) (?:just|only|less than|under|about|around)|@(?:deepseek|v3|r1|startup)[’']s #(?= (?:vs|versus|is|was|compared|against)|[,.;:?!)]|$)|#\+? for @gpt4|worth of compute|(?:the|that|this|those|die|diese|los|esos|les|ces)(?: [\w-]+){0,2} [“"„«‘']?#[”"“»’']?(?=$|\s*[.,;:?!)]|\s(?:only|just|is|was|are|were|does|did|do|cover|exclude|include|refer|represent|leave|decken|beziehen|ne|no)[sd]?\b)/i;
const TRAINING =
  /train(?:ed|ing)?\b|develop(?:ed|ing|ment)?\b|buil[dt](?:ing)?\b|creat(?:ed|ing|e)\b|to make\b|Training|trainier|entwickel|Entwicklung|entrena|desarroll|entraîn/i;
/** Attached to the amount: what it buys is not a training run. */
const OTHER_COST =
  /#\s?(?:\/|per\b|an hour|a month|a year|each|(?:in|of|on|for|worth of)\s(?:\w+\s){0,2}(?:servers?|cap-?ex|capital|hardware|infrastructure|revenue|funding|salar|inference|operating|data cent|Series|equity|tokens?|bonus))|(?:salar(?:y|ies)|revenue|sales|income|earns?|profit|valued? at|valuation of|rais(?:e[sd]?|ing)|fined?|donat\w+)(?:\s\w+){0,3}\s#|per (?:million|hour|GPU)[^,]{0,12}#/i;
/** Others who spend, and what else is paid for. */
export const OTHER_SPENDER =
  /^[^@]*\b(?:government|ministry|hedge funds|short[- ]sellers|regulators?|court|university|hackers?|thieves|police|conference|(?!The|This|That|Its|Chinese|Parent)[A-Z][a-z]+ company)\b[^@]*#|\bfined\b|(?<!\b(?:was|were|is|been|be|being) )\b(?:made|earned|won|netted|pocketed|gave) #|# on (?!(?:train|comput|develop|buil|creat|model|GPU|chip|AI|research|final|run|rent|power|hours|H800|average|the|its?|an?|their|this|that|what|something|entren|GPUs)\b|train|comput|develop|@)[a-z]+|# to (?:train|hire|teach) (?:staff|workers|people|employees|engineers)|# to ban|\b(?:engineers?|researchers?|developers|employees|staff) (?:are|were|is|was|being|got|get) (?:being )?(?:paid|offered)/;
/** For amounts not known for the figure: any sign of another quantity. */
const ANY_OTHER =
  /\bAPI\b|token|inference|per (?:hour|month|year|GPU)|salar|revenue|profit|valu(?:ation|ed)|rais(?:ed|ing)|fund(?:ing|s)\b|round|pre-?train|post-?train|context|stage|server|cap-?ex|capital|hardware|infrastructure|data cent|chips? (?:worth|purchase)|fine-?tun|distill|subscri|prize|grant|salary|lawsuit|parameters/i;

/** The same, from the nearest subject on: whose market value fell does not matter. */
const OF_MARKETS = /market|shares?|stock/i;

const RIVALS = new Set(['@openai', '@gpt4', '@company', '@alphabet', '@microsoft', '@olddeepseek']);

// "Microsoft's chief praised the model, which cost #": the nearest that is spoken of is DeepSeek's.
const OF_THE_MODEL =
  /\b(?:the|this|that|its|their|das|el|le) (?:[\w-]+ )?(?:model|system|chatbot|start-?up|lab|Modell|modelo|modèle)\b[^@]{0,80}$/i;

/** For an amount known for the training cost: nobody else has it. */
function isDeepSeeks(setting: Setting): boolean {
  const owners = namedOwnersOf(setting, COSTS);
  if (!owners.some((token) => RIVALS.has(token)) || SPOKEN_OF.test(setting.clause)) return true;
  if (owners.some(isDeepSeek)) return true;
  if (OF_THE_MODEL.test(setting.lead)) return true;
  const attached = COSTS.attached.exec(setting.tail)?.[1];
  return (
    !(attached && owners.includes(attached)) && /@(?:deepseek|v3|r1|startup)/.test(setting.clause)
  );
}

// "This $6 million claim": a figure that the page has spoken of.
const SPOKEN_OF =
  /(?:this|that|the|its|their|such|headline|reported|claimed|cited|quoted|touted|\w+-\w+) (?:[\w-]+ ){0,3}[“"‘']?#[”"’']?(?: \w+){0,2} (?:claim|figure|number|cost|estimate|price|budget|sum|amount|total|tag)/i;

const DEEPSEEKS = /@(?:deepseek|v3|r1|startup)\b/g;

// What must be said outright of an amount that no report has.
const MADE = '(?:train|develop|buil[dt]|creat|ma[dk]e)\\w*';
const OUTRIGHT = [
  // "DeepSeek trained V3 for", "it built its latest model with"
  `(?:@\\w+|\\bit|\\bthey|company|firm|lab|start-?up)\\b[^.;#]{0,60}\\b${MADE} (?:(?:the|its|their|this|a|new|latest|flagship|reasoning|AI|language) )*(?:@v3|@r1|@deepseek|models?|system|chatbot|LLM)\\b[^.;#]{0,40}\\b(?:for|with|on|at|using)\\b[^.;#]{0,30}#`,
  // "was developed for less than"
  `\\b(?:was|were|been) (?:\\w+ )?${MADE} (?:\\w+ )?(?:for|with|on|at)\\b[^.;#]{0,30}#`,
  // "spent # to train", "needed # for developing"
  `\\b(?:cost|costs|spent|took|needed|required|paid)\\b[^.;#]{0,40}#[^.;]{0,20}\\b(?:to|on|for|in) (?:train|develop|build)`,
  // "the cost of training R1 at", "the training run had cost"
  `(?:cost|price|bill|budget) (?:of|for|to) (?:training|train|develop\\w*|build\\w*)[^.;#]{0,50}#|\\btrain\\w* (?:costs?|run|bill|budget)\\b[^.;#]{0,60}#`,
  // "training its model cost"
  `\\b(?:train|develop|build)ing [^.;#]{0,40}\\b(?:cost|costs|took|required|needed)\\b[^.;#]{0,30}#`,
].map((source) => new RegExp(source));
// Plans, other makers' models, other things that are built or paid.
const NOT_OUTRIGHT =
  /@olddeepseek|@company|\bleak|breach|cluster|data cent|copied|recipe|replicat|rival to|answer to|\bwould\b|\bcould\b|\bmight\b|\bwill\b|\bplans?\b|to be (?:train|develop|buil)|settle|earn|salar|pay\b|developers|lawsuit/i;

/** From DeepSeek's name on: "Nvidia's shares fell after DeepSeek said" speaks of shares, DeepSeek does not. */
function ownLead({ lead }: Setting): string {
  return lead.slice(Math.max(0, ...[...lead.matchAll(DEEPSEEKS)].map((hit) => hit.index)));
}

function isOutrightDeepSeeks(setting: Setting): boolean {
  const { clause, sentence } = setting;
  return (
    ownersOf(setting, COSTS).some(isDeepSeek) &&
    (clause.match(/@\w+/g) ?? []).some(isDeepSeek) &&
    OUTRIGHT.some((pattern) => pattern.test(clause)) &&
    !NOT_OUTRIGHT.test(sentence) &&
    !ANY_OTHER.test(setting.lead + setting.near) &&
    !OF_MARKETS.test(ownLead(setting) + setting.near.slice(setting.near.indexOf('#')))
  );
}

/** R1, where the sentence gives it the cost: reports give it to V3. */
function givenToR1({ sentence, at }: Setting): string | undefined {
  const before = sentence
    .slice(0, at)
    .match(/@(?:r1|v3)\b/g)
    ?.at(-1);
  const model = before ?? /@(?:r1|v3)\b/.exec(sentence.slice(at))?.[0];
  return model === '@r1' ? 'deepseek-r1' : undefined;
}

const GPT4: readonly Window[] = [[9.9e7, 1.05e8]];
// Its authors' own, which no other sum in the story equals.
const R1_COST: readonly Window[] = [
  [2.93e5, 2.95e5],
  [2.93e7, 2.95e7],
];
const CONTRAST = /contrast|compar|versus|\bvs\b|against|inferior|frente|gegenüber/i;
const RIVALRY =
  /rivals?\b|competitors|equivalents|counterparts|similar|Western|U\.?S\.?|American|estadounidense|occidental|américain|westlich|Konkurren/;
const OPENAIS =
  /@gpt4[^#]*#(?! for @openai)|#\S* @openai (?:\w+ ){0,3}(?:on|for|to train|training) @gpt4/;
// So little takes the whole phrase.
const TOO_LITTLE: readonly Window[] = [[1e6, 3.99e7]];
const GPT4_RUN =
  /\b(?:[Tt]raining|[Dd]eveloping|[Bb]uilding) @gpt4 (?:\w+ )?(?:cost|took|required)[^.;#@]{0,25}#|@gpt4 (?:had |was |reportedly )*(?:cost|trained for)[^.;#@]{0,25}# to train|\bcost (?:@openai )?[^.;#@]{0,20}# to train @gpt4/;
// "Training costs: $100M → $5M".
const CUT_TO = /costs?\b.*¤\s?(?:→|[-=]>)\s?[~≈<]?$/i;

const RULES: readonly FigureRule[] = [
  {
    figure: 'r1-rl-cost',
    unit: 'USD',
    usual: R1_COST,
    possible: [[2.9e5, 3e5]],
    cues: [],
    vetoes: [OTHER_COST],
    holds: (setting) => isStory(setting) && isDeepSeeks(setting),
    sure: (setting) => COST.test(setting.sentence) || /come in/.test(setting.lead),
  },
  {
    figure: 'training-cost',
    unit: 'USD',
    usual: [[5.4e6, 6.1e6]],
    possible: [
      [2e6, 1.25e7],
      [5.4e9, 6.1e9],
      [5.5e7, 6.1e7],
    ],
    cues: [COST],
    vetoes: [OTHER_COST, OTHER_SPENDER],
    holds: (setting) => isStory(setting) && isDeepSeeks(setting),
    subjectFor: givenToR1,
    sure: (setting) => CUT_TO.test(setting.lead) || isOutrightDeepSeeks(setting),
  },
  {
    figure: 'gpt4-training-cost',
    unit: 'USD',
    usual: GPT4,
    possible: [
      [1e6, 1e9],
      [5e9, 7e9],
    ],
    cues: [COST],
    vetoes: [OTHER_COST, /rais(?:ed|ing)|valu(?:ation|ed)|revenue|invested in|stake|users/i],
    holds: (setting) => {
      const owners = namedOwnersOf(setting, COSTS);
      if (owners.includes('@gpt4')) return true;
      // "Other models, including GPT-4, cost #": an aside that says whose.
      if (
        owners.length === 0 &&
        /(?:like|including|such as|as) (?:@openai[’']s )?@gpt4/.test(setting.lead)
      )
        return true;
      if (owners.includes('@openai'))
        return TRAINING.test(setting.sentence) || /@gpt4/.test(setting.sentence);
      // The usual contrast: "over $100 million for Western models".
      return (
        isIn(GPT4, setting.quantity.value) &&
        !Array.isArray(setting.quantity.value) &&
        speaksOfDeepSeek(setting) &&
        (TRAINING.test(setting.sentence) || CONTRAST.test(setting.sentence)) &&
        (owners.includes('@sector') || RIVALRY.test(setting.near)) &&
        !owners.some((token) => token === '@company' || token === '@alphabet')
      );
    },
    sure: (setting) => {
      if (!/train|cost|develop|build|built|creat|expend|spen[dt]/i.test(setting.sentence))
        return false;
      if (isIn(TOO_LITTLE, setting.quantity.value)) return GPT4_RUN.test(setting.clause);
      const owners = namedOwnersOf(setting, COSTS);
      return (
        owners.includes('@gpt4') || (owners.includes('@openai') && OPENAIS.test(setting.clause))
      );
    },
  },
  {
    figure: 'hardware-capex-estimate',
    unit: 'USD',
    usual: [[1.2e9, 1.7e9]],
    possible: [[1e9, 1.2e9]],
    sure: (setting) =>
      /serv(?:er|eur|idor)|hardware/i.test(setting.clause) && speaksOfDeepSeek(setting),
    cues: [
      /spen[dt][^.]*№|[Ss]erv(?:er|eur|idor)|[Cc]ap-?[Ee]x|counting [^.#]*№|capital exp|hardware|infrastructure|invest|GPUs?|[Ss]emi[Aa]nalysis|chips|HPC|Hardware|Infrastruktur|infraestructura|matériel/,
    ],
    vetoes: [/rais(?:ed|ing)|revenue|valu(?:ation|ed)|market/i],
    holds: (setting) => {
      if (!isStory(setting)) return false;
      const owners = ownersOf(setting, COSTS);
      // The analysts' report is DeepSeek's account, whoever else was named before.
      if (
        /№ |# of [Cc]ap-?[Ee]x/.test(setting.near) &&
        namedOwnersOf(setting, COSTS).length === 0
      ) {
        const { text, before } = setting.passage;
        if (/SemiAnalysis|Semianalysis/.test(before + text)) return true;
      }
      return owners.length === 0
        ? speaksOfDeepSeek(setting) || /SemiAnalysis/i.test(setting.sentence)
        : owners.some((t) => isDeepSeek(t) || t === '@highflyer');
    },
  },
];

// Sums that are large enough, or bare enough of other meanings, to be read without their currency.
const BARE = new Set(['training-cost', 'gpt4-training-cost']);

export const costRules: readonly FigureRule[] = [
  ...RULES,
  ...RULES.filter((rule) => BARE.has(rule.figure)).map(withoutSign),
];
