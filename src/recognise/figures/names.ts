/**
 * The parties a figure may be of. An outline (outline.ts) has a token in place of each name, so
 * that rules speak of parties and not of spellings.
 */
import { LETTER, words } from '../phrase.ts';
import { STARTERS } from '../starters.ts';

const CHIP_FIRM = words`(chip|semiconductor)[ -]?(maker|giant|designer|behemoth|titan|company)|GPU maker`;
const OF_AMERICA = words`((AI|US|U\.S\.|American|Silicon Valley) )?`;
const OURS = words`([Dd]eep[Ss]eek([ -]AI)?([’']s)?[ -]?)?`;

/** Who somebody's somebody is: another party, which often has no name. */
export const KIN = words`rival|supplier|customer|client|competitor|peer|partner|landlord|lawyer`;

/** Names with a capital. The first that matches at a place wins. */
const PROPER: readonly (readonly [token: string, pattern: string])[] = [
  // "DeepSeek's cloud partner" is somebody else.
  ['@company', words`(Deep[Ss]eek|[A-Z][a-z]+|OpenAI)[’']s <2>(${KIN})(?!s)`],
  // "Nasdaq-listed" and "(NASDAQ: NVDA)" name an exchange, not the index.
  ['@exchange', words`(Nasdaq|NASDAQ|NYSE)(-(listed|notierte~)| ?: ?[A-Z]+)`],
  [
    '@index',
    words`
      (Nasdaq|NASDAQ|S&P|Dow|E-mini)([ -]?\d00| Jones)?( index)?[ -][Ff]utures|(Nasdaq|NASDAQ)[ -]?100|QQQ|S&P( ?500| Global)?
      Dow( Jones)?( Industrial(s| Average))?|(Philadelphia|PHLX)( Stock Exchange| SE)?( [Ss]emiconductor)?( [Ii]ndex)?|SOX
      (Nikkei|Topix|(Tec)?DAX|FTSE|Hang Seng|CSI|MSCI|Russell|Ibex|CAC|Kospi)( ?\d+)?|(Euro ?)?S(toxx|TOXX)[ \w]{0,14}
      Magnificent (Seven|7)|ETF|VIX`,
  ],
  ['@nasdaq', words`(Nasdaq|NASDAQ)([ -][Cc]omposite)?([ -][Ii]nde?x)?`],
  [
    '@nvidia',
    words`
      [Nn]([Vv]idia|VIDIA)( Corp(oration|\.)?)?(([’']s)? (CEO|boss|chief( executive)?|founder),? (Jensen )?Huang)?|NVDA`,
  ],
  ['@v3', words`${OURS}[Vv]3(-[Bb]ase)?(?![.]\d)`],
  ['@r1', words`${OURS}R1(-Zero)?(?![.]\d)`],
  [
    '@olddeepseek',
    words`DeepSeek[ -](Coder|LLM|Math|MoE|VL2?|V2|V3\.\d|V4|OCR|Janus|R2)[\w.-]*|Janus([ -]Pro)?|V2(\.5)?|R2`,
  ],
  ['@deepseek', words`Deep[ -]?[Ss]eek([ -]AI)?|DEEPSEEK|deepseek`],
  ['@highflyer', words`High[ -]?Flyer( Capital( Management)?)?|Fire-Flyer( 2)?|Hangzhou Huanfang`],
  ['@liang', 'Liang(?: Wenfeng)?'],
  ['@gpt4', words`GPT[ -]?4([ -]Turbo)?\d?(?![.]\d)`],
  [
    '@openai',
    words`Open ?A[Ii]|ChatGPT|(Sam )?Altman|GPT[ -]?\d[\w.]*|o[134]([ -](mini|pro|preview))?`,
  ],
  ['@stargate', words`Stargate( Project)?|STARGATE`],
  ['@microsoft', 'Microsoft|MSFT'],
  ['@sponsor', words`SoftBank( Group)?|Oracle|MGX`],
  ['@alphabet', words`(Google([’']s)?,? (parent|owner)( company)? )?Alphabet|Google|GOOGL?`],
  [
    '@company',
    words`
      Broadcom|AVGO|AMD|TSMC?|Taiwan Semi(conductor)?( Manufacturing)?|ASML?( International)?|BE Semiconductor|Meta( Platforms)?
      Facebook
      Amazon|AWS|Apple|Tesla|Micron|Arm( Holdings)?|Marvell|Intel|Qualcomm|Siemens|Infineon|Aixtron|Schneider( Electric)?|Vistra
      Constellation( Energy)?|GE Vernova|Talen|Vertiv|Eaton|Alibaba|Tencent|ByteDance|Baidu|Moonshot|Zhipu|Anthropic|Claude
      Gemini
      L[Ll]a[Mm][Aa]( ?\d[\w.]*)?|xAI|Grok|Mistral|Qwen[\w.]*|Kimi|Super ?[Mm]icro( Computer)?|SMCI|Dell|HPE|IBM|Palantir
      Salesforce
      Netflix|Tokyo Electron|Advantest|Disco|Lasertec|Renesas|SK Hynix|Samsung|Huawei|SMIC|CoreWeave|Bitcoin|Ether(eum)?|Cisco
      Arista|Applied Materials|Lam Research|KLA|(Jensen )?Huang|(Larry )?Ellison|(Elon )?Musk|Zuckerberg|Stanford|Berkeley
      Perplexity
      SAP|Foxconn|Fu(rukawa|jikura)|BlackRock`,
  ],
  // A name not known, where its shares or its fall are spoken of.
  [
    '@company',
    words`
      (?!(${STARTERS})\b|Shares|Stock|Market|Tech|AI|Chip|Big|Wall|U\.?S|Japan|Chinese|American|European|Asian
      \w+day)[A-Z][A-Za-z&]+( [A-Z][A-Za-z&]+){0,2}(?=([’']s?)? (shares|stock|fell|dropped|lost|tumbled|slid|shed|plunged
      slumped|sank|plummeted|Aktie))`,
  ],
];

const LAB = words`
  [Ss]tart-?[Uu]p|[Ll]ab(oratory)?|[Cc]ompany|[Ff]irm|[Mm]odel|[Uu]pstart|newcomer|developer|[Cc]hatbot|[Aa]pp|program(me)?
  Unternehmen|Firma|Modell`;
/** DeepSeek, as news calls it to avoid the name; from the word that says where it is from. */
const STARTUP = words`
  (Chinese|China[’']s|China-based|chinesische[nsr]?|Hangzhou-based)( (AI|artificial intelligence|tech|low-cost|open-source
  language|KI))*[ -](KI-)?(${LAB})
  (empresa|compañía|start-?up|firma|laboratorio|modelo) china|start-?up chinoise`;

/** Nvidia, where no other name follows: the story has one chipmaker. */
const CHIPMAKER = words`
  [Tt]he ${OF_AMERICA}(${CHIP_FIRM})(?! [A-Z])|The ${OF_AMERICA}(AI giant|chip firm)
  [Dd](er|es|en|em) Chip(hersteller|konzern|riese)~
  [Ll]e (fabricant de puces|spécialiste des (puces|processeurs graphiques))|[Ee]l (fabricante|gigante) de (los )?chips`;

const FIELD = words`[Tt]ech(nology)?|[Cc]hip(makers?)?|[Ss]emiconductor|AI|[Ii]nternet|[Pp]ower|[Ee]nergy|[Uu]tility|[Ss]oftware`;
const GROUP = words`stocks?( prices)?|shares|companies|giants|firms|sector|groups|industry|names|players|titans|equities|markets?`;
/** Parties without a name, from their noun on: "US tech stocks" is found at "tech". */
const COMMON = words`
  (${FIELD})(( and |[-/])(tech|chip|AI|power|energy|semiconductor)\w*)?([- ](sector|related|linked|heavy|exposed))? (${GROUP})
  [Bb]ig [Tt]ech( (stocks|shares|companies))?|([Ss]tock|[Ee]quity|[Ff]inancial)[ -]?markets?|stock exchange|U\.?S\.? markets?|Wall Street
  [Mm]arkets
  [Tt]he markets?(?! (rate|value|cap|price|leader|share|for|reaction|crash|opp|pos|turm|rout|sell|plunge|slump))
  (the |U\.?S\.? )(stocks|equities|tech(?!-| (indus|relian)))|hyperscalers|billionaires|net worth|fortunes?
  (les )?marchés|(valeurs|actions) (de la )?tech(nologiques)?|las [Bb]olsas|los mercados|tecnológic[ao]s|sector tech?(nológico)?
  (die |den )?Märkten?|(US-)?Aktienm[aä]rkte?n?|Börsen?|(US-)?(Tech|Technologie|Chip|KI|Börsen)-?([Ww]erte|[Aa]ktien|[Kk]onzerne|[Uu]nternehmen|[Ff]irmen
  [Bb]ranche|[Ss]ektor)n?`;

const TAIL = `(?:s(?=[^a-z]|$))?(?![${LETTER}0-9])`;
const PROPER_NAMES = PROPER.map(([, pattern]) => `(${pattern})`).join('|');
const HANZI = '(英伟达|輝達|辉达)|(深度求索)';
// A word's beginning first: it is what the engine finds fastest. Chinese has none.
const ALL = new RegExp(
  `\\b(?:(?=[A-Z]|nv|nV|deep|o[134]|v3)(?:${PROPER_NAMES})|(${STARTUP})|(${CHIPMAKER})|(${COMMON}))${TAIL}|${HANZI}`,
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
