/**
 * The parties a figure may be of. An outline (outline.ts) has a token in place of each name, so
 * that rules speak of parties and not of spellings.
 */

/** Names with a capital. The first that matches at a place wins. */
const PROPER: readonly (readonly [token: string, pattern: string])[] = [
  // "Nasdaq-listed" and "(NASDAQ: NVDA)" name an exchange, not the index.
  ['@exchange', '(?:Nasdaq|NASDAQ|NYSE)(?:-(?:listed|notierte\\w*)| ?: ?[A-Z]+)'],
  ['@index', '(?:Nasdaq|NASDAQ|S&P|Dow|E-mini)(?:[ -]?100| ?500| Jones)?(?: index)?[ -][Ff]utures'],
  [
    '@index',
    '(?:Nasdaq|NASDAQ)[ -]?100|QQQ|S&P(?: ?500| Global)?|Dow(?: Jones)?(?: Industrial Average| Industrials)?|(?:Philadelphia|PHLX)(?: Stock Exchange| SE)?(?: [Ss]emiconductor)?(?: [Ii]ndex)?|SOX|Nikkei(?: 225)?|Topix|DAX|TecDAX|STOXX[ \\w]{0,14}|Stoxx[ \\w]{0,14}|FTSE(?: 100)?|Hang Seng|CSI ?300|MSCI|Russell(?: 2000)?|Ibex(?: 35)?|CAC(?: 40)?|Euro ?Stoxx|Kospi|Magnificent (?:Seven|7)|ETF|VIX',
  ],
  ['@nasdaq', '(?:Nasdaq|NASDAQ)(?:[ -][Cc]omposite)?(?:[ -][Ii]nde?x)?'],
  [
    '@nvidia',
    "(?:Nvidia|NVIDIA|nVidia|nvidia)(?: Corp(?:oration|\\.)?)?(?:(?:[’']s)? (?:CEO|boss|chief(?: executive)?|founder),? (?:Jensen )?Huang)?|NVDA",
  ],
  [
    '@nvidia',
    'The (?:AI |US |U\\.S\\. |American )?(?:chip[ -]?(?:maker|giant|designer|behemoth|titan|firm)|GPU maker|AI giant)',
  ],
  ['@v3', "(?:[Dd]eep[Ss]eek(?:[ -]AI)?(?:[’']s)?[ -]?)?[Vv]3(?:-[Bb]ase)?(?![.]\\d)"],
  ['@r1', "(?:[Dd]eep[Ss]eek(?:[ -]AI)?(?:[’']s)?[ -]?)?R1(?:-Zero)?(?![.]\\d)"],
  [
    '@olddeepseek',
    'DeepSeek[ -](?:Coder|LLM|Math|MoE|VL2?|V2(?:\\.5)?|V3\\.\\d|V4|OCR|Janus|R2)[\\w.-]*|Janus(?:[ -]Pro)?|V2(?:\\.5)?|R2',
  ],
  ['@deepseek', 'Deep[ -]?[Ss]eek(?:[ -]AI)?|DEEPSEEK|deepseek'],
  [
    '@highflyer',
    'High[ -]?Flyer(?: Capital(?: Management)?)?|Fire-Flyer(?: 2)?|Hangzhou Huanfang[ \\w]{0,14}',
  ],
  ['@liang', 'Liang(?: Wenfeng)?'],
  ['@gpt4', 'GPT[ -]?4(?:[ -]Turbo)?\\d?(?![.]\\d)'],
  [
    '@openai',
    'OpenAI|OpenAi|Open AI|ChatGPT|Sam Altman|Altman|GPT[ -]?[0-9][\\w.]*|o[134](?:[ -](?:mini|pro|preview))?',
  ],
  ['@stargate', 'Stargate(?: Project)?|STARGATE'],
  ['@microsoft', 'Microsoft|MSFT'],
  ['@sponsor', 'SoftBank(?: Group)?|Oracle|MGX'],
  ['@alphabet', "(?:Google(?:[’']s)?,? (?:parent|owner)(?: company)? )?Alphabet|Google|GOOGL?"],
  [
    '@company',
    'Broadcom|AVGO|AMD|Advanced Micro Devices|TSMC|TSM|Taiwan Semi(?:conductor)?(?: Manufacturing)?|ASML|ASM International|BE Semiconductor|Meta(?: Platforms)?|Facebook|Amazon|AWS|Apple|Tesla|Micron|Arm Holdings|Arm|Marvell|Intel|Qualcomm|Siemens|Infineon|Aixtron|Schneider(?: Electric)?|Vistra|Constellation(?: Energy)?|GE Vernova|Talen|Vertiv|Eaton|NRG|Alibaba|Tencent|ByteDance|Baidu|Moonshot|Zhipu|Anthropic|Claude|Gemini|L[Ll]a[Mm][Aa](?: ?\\d[\\w.]*)?|xAI|Grok|Mistral|Qwen[\\w.]*|Kimi|Super ?[Mm]icro(?: Computer)?|SMCI|Dell|HPE|IBM|Palantir|Salesforce|Snowflake|Netflix|Tokyo Electron|Advantest|Disco|Lasertec|Renesas|SK Hynix|Samsung|Huawei|Cambricon|SMIC|CoreWeave|Coinbase|MicroStrategy|Bitcoin|Ethereum|Ether|Pinduoduo|PDD|Cisco|Arista|Applied Materials|Lam Research|KLA|Jensen Huang|Huang|Larry Ellison|Ellison|Elon Musk|Musk|Zuckerberg|Stanford|Berkeley|Perplexity|Cohere|SAP|Foxconn|Furukawa|Fujikura|Crusoe|BlackRock',
  ],
  // A name not known, where its shares or its fall are spoken of.
  [
    '@company',
    "(?!(?:Die|Der|Das|El|La|Las|Los|Le|Les)\\b|The|Its|Their|On|In|By|At|As|And|But|Shares|Stocks?|Markets?|It|They|This|That|Which|Who|Tech|Chip|Big|Wall|U\\.?S|US|Japan|Chinese|American|European|Asian|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][A-Za-z&]+(?: [A-Z][A-Za-z&]+){0,2}(?=(?:[’']s?)? (?:shares|stock|fell|dropped|lost|tumbled|slid|shed|plunged|slumped|sank|plummeted|Aktie))",
  ],
];

/** DeepSeek, as news calls it to avoid the name; from the word that says where it is from. */
const STARTUP =
  "(?:Chinese|China[’']s|China-based|chinesische[nsr]?|Hangzhou-based)(?: AI| artificial intelligence| tech| low-cost| open-source| language| KI)*[ -](?:KI-)?(?:start-?up|Start-?up|lab(?:oratory)?|company|firm|model|upstart|newcomer|developer|chatbot|app|program(?:me)?|Unternehmen|Firma|Modell)|(?:empresa|compañía|start-?up|firma|laboratorio|modelo) china|start-?up chinoise";

/** Nvidia, where no other name follows: the story has one chipmaker. */
const CHIPMAKER =
  'the (?:AI |US |U\\.S\\. |American |Silicon Valley )?(?:chip[ -]?(?:maker|giant|designer|behemoth|titan)|GPU maker)(?! [A-Z])';

/** Parties without a name, from their noun on: "US tech stocks" is found at "tech". */
const COMMON =
  '(?:[Tt]ech(?:nology)?|[Cc]hip(?:makers?)?|[Ss]emiconductor|AI|[Ii]nternet|[Pp]ower|[Ee]nergy|[Uu]tility|[Ss]oftware)(?:(?: and |[-/])(?:tech|chip|AI|power|energy|semiconductor)\\w*)?(?:[- ](?:sector|related|linked|heavy|exposed))? (?:stocks?|shares|companies|giants|firms|sector|groups|industry|names|players|titans|equities|markets?)|[Bb]ig [Tt]ech(?: (?:stocks|shares|companies))?|(?:[Ss]tock|[Ee]quity|[Ff]inancial)[ -]?markets?|[Tt]he markets?(?! (?:rate|value|cap|price|leader|share|for|reaction|crash|opp|pos|turm|rout))|(?:the |U\\.?S\\.? )(?:stocks|equities|tech(?!-| (?:indus|relian)))|U\\.?S\\.? markets?|Wall Street|[Mm]arkets|(?:les )?marchés|(?:valeurs|actions) (?:de la )?tech(?:nologiques)?|las [Bb]olsas|los mercados|(?:die |den )?Märkten?|(?:US-)?(?:Tech|Technologie|Chip|KI|Börsen)-?(?:[Ww]erte|[Aa]ktien|[Kk]onzerne|[Uu]nternehmen|[Ff]irmen|[Bb]ranche|[Ss]ektor)n?|Börsen?|tecnológic[ao]s|sector tecnológico|hyperscalers|billionaires|net worth|fortunes?';

const TAIL = '(?:s(?=[^a-z]|$))?(?![A-Za-z0-9\\u00c0-\\u024f])';
// A word's beginning first: it is what the engine finds fastest. Chinese has none.
const ALL = new RegExp(
  `\\b(?:(?=[A-Z]|nv|nV|deep|o[134]|v3)(?:${PROPER.map(([, pattern]) => `(${pattern})`).join('|')})|(${STARTUP})|(${CHIPMAKER})|(${COMMON}))${TAIL}|(英伟达|輝達|辉达)|(深度求索)`,
  'g',
);
const tokens = [
  ...PROPER.map(([token]) => token),
  '@startup',
  '@nvidia',
  '@sector',
  '@nvidia',
  '@deepseek',
];

/** A name found: its token and where it stands. */
export interface NameFound {
  token: string;
  start: number;
  end: number;
}

/** Every name of the text, in order and disjoint. */
export function findNames(text: string): NameFound[] {
  const found: NameFound[] = [];
  ALL.lastIndex = 0;
  for (let hit = ALL.exec(text); hit; hit = ALL.exec(text)) {
    let group = 1;
    while (group < tokens.length && hit[group] === undefined) group++;
    const token = tokens[group - 1] ?? '@company';
    found.push({ token, start: hit.index, end: ALL.lastIndex });
  }
  return found;
}

/** The text with tokens for its names. */
export function tokenise(text: string): string {
  let outline = '';
  let at = 0;
  for (const { token, start, end } of findNames(text)) {
    outline += text.slice(at, start) + token;
    at = end;
  }
  return outline + text.slice(at);
}
