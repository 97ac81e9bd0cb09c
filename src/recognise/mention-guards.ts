/** When a name is meant: some of the story's names are also words, cameras, motorways or other people's surnames. */
import type { Entity } from '../dataset/types.ts';
import type { Passage } from './types.ts';

export interface Candidate {
  passage: Passage;
  /** The text as it stands, and the alias it was found by. */
  surface: string;
  alias: string;
  start: number;
  end: number;
}

export type Guard = (candidate: Candidate) => boolean;

// Characters on either side that a cue may stand in: about two sentences.
const NEAR = 160;

function around({ passage, start, end }: Candidate, reach = NEAR): string {
  const { text } = passage;
  return text.slice(Math.max(0, start - reach), start) + text.slice(end, end + reach);
}

function near(cue: RegExp, unless?: RegExp): Guard {
  return (candidate) => {
    const context = around(candidate);
    return cue.test(context) && !unless?.test(context);
  };
}

function away(unless: RegExp): Guard {
  return (candidate) => !unless.test(around(candidate));
}

function onTopic({ passage }: Candidate): boolean {
  const { mentions } = passage.topic;
  return mentions.has('deepseek') || mentions.has('nvidia') || mentions.has('openai');
}

function capitalised({ surface, alias }: Candidate): boolean {
  const first = surface.charAt(0);
  return first !== first.toLowerCase() || alias.charAt(0) === alias.charAt(0).toLowerCase();
}

function followedBy({ passage, end }: Candidate, pattern: RegExp): boolean {
  return pattern.test(passage.text.slice(end, end + 40));
}

function precededBy({ passage, start }: Candidate, pattern: RegExp): boolean {
  return pattern.test(passage.text.slice(Math.max(0, start - 40), start));
}

/** The word before, where it is joined by one space or hyphen and begins with a capital or is all digits and capitals. */
function brandBefore({ passage, start }: Candidate): string | undefined {
  const before = passage.text.slice(Math.max(0, start - 24), start);
  return /(?:^|[^\w])([A-Z][\w.]*)[-\s]$/.exec(before)?.[1];
}

// Capitalised words that stand before a bare model name without being its maker.
const NOT_A_BRAND =
  /^(?:The|This|That|Its|It|Their|Our|His|In|On|Of|For|With|And|But|Or|By|As|At|To|From|Since|Like|Unlike|While|When|Where|Why|How|What|Both|Only|Even|Now|New|Is|Are|Was|Did|Does|Can|Has|If|After|Before|Because|Using|Running|Training|Model|Models|Chinese|China|Open|AI|LLM|I|A|An|Der|Die|Das|Mit|Und|El|La|Le|Con|Y|Et|Im|Bei|Für|Von)$/;

const OTHER_R1 =
  /Rivian|Canon|Yamaha|YZF|Ninja|motorcycle|motorbike|superbike|camera|mirrorless|Rabbit|Rural|residential zone|Audi|Leica/i;
const OTHER_V3 =
  /\bengines?\b|Supercharger|rocket|missile|Falcon|Starship|Raptor|keyboard|Creative Commons|licen[cs]e v|protocol|Uniswap|Aave|Curve|\bIntel\b|USB|GPL|Garmin|Stable Diffusion/i;

/** A bare R1, V3 or V2 is DeepSeek's only on a page about DeepSeek, and not right after another maker's name. */
function deepseekModel(others: RegExp): Guard {
  return (candidate) => {
    const { passage, start, end, surface } = candidate;
    const before = passage.text.slice(Math.max(0, start - 12), start);
    // "DeepSeek R1" is one name: the company's mention stands for it.
    if (/deep\s?seek[-\s]$/i.test(before)) return false;
    if (
      /^(?:\.\d|[’'`]?\w)/.test(passage.text.slice(end, end + 2)) &&
      !/^[’']s?\b/.test(passage.text.slice(end, end + 3))
    )
      return false;
    if (/[-/.@]$/.test(before) && !/(?:^|[\s(])[A-Z][\w.]*\/$/.test(before)) return false;
    const context = around(candidate, 120);
    const close = /deep\s?seek/i.test(context);
    if (!close && !passage.topic.mentions.has('deepseek')) return false;
    if (surface !== surface.toUpperCase() && !close) return false;
    const brand = brandBefore(candidate);
    if (brand !== undefined && !NOT_A_BRAND.test(brand)) {
      const atStart = /(?:^|[.!?:\n]["”’]?\s*)[A-Z][\w.]*[-\s]$/.test(
        passage.text.slice(Math.max(0, start - 30), start),
      );
      if (!atStart || others.test(brand)) return false;
    }
    return close || !others.test(around(candidate));
  };
}

const AI =
  /\bAI\b|A\.I\.|artificial intelligence|\bmodels?\b|chatbot|\bLLMs?\b|chips?\b|GPUs?\b|start-?up|China|Chinese|OpenAI|ChatGPT|Nvidia|data cent|\bIA\b|\bKI\b/i;

const CHIP =
  /nvidia|deepseek|\bchips?\b|\bGPUs?\b|hopper|semiconductor|export|processor|accelerator|cluster|\bAI\b|Grafik|puce|training/i;

const byAlias: Record<string, Guard> = {
  r1: deepseekModel(OTHER_R1),
  v3: deepseekModel(OTHER_V3),
  'deep seek': (candidate) =>
    /^D\w+[-\s]S/.test(candidate.surface)
      ? candidate.passage.topic.mentions.has('nvidia') || AI.test(around(candidate, 400))
      : followedBy(candidate, /^(?:[’']s\b|[-\s](?:AI|R1|V3|app|model|chatbot)\b)/i),
  nvda: (candidate) =>
    (candidate.surface === 'NVDA' || precededBy(candidate, /\$$/)) &&
    !/screen[-\s]?reader|VoiceOver|\bJAWS\b|NV ?Access|accessib/i.test(around(candidate, 300)),
  h800: near(CHIP),
  h100: near(CHIP),
  h20: near(CHIP),
  a100: near(CHIP, /motorway|autobahn|highway|Neukölln|\broad\b|Berlin/i),
  o1: (candidate) => candidate.surface === 'o1' && near(AI)(candidate),
  'open ai': (candidate) =>
    /^O\w+[-\s]A/.test(candidate.surface) && !precededBy(candidate, /\ban?\s$/i),
  'high flyer': (candidate) => /^H\w+[-\s]F/.test(candidate.surface),
  tesla: away(/Nikola|\bcoils?\b|Tesla (?:[VPKMT]\d|GPU|architecture)/),
  bernstein: near(/analyst|research|broker|Rasgon|note\b|Analyst/, /Leonard|conductor|composer/),
  meta: away(/meta[-\s]?(?:analys|tag|data|physic)/i),
  apple: (candidate) =>
    onTopic(candidate) &&
    !followedBy(candidate, /^\s(?:pie|juice|cider|tree|orchard|sauce|crumble|cake|blossom)/i),
  amazon: (candidate) =>
    onTopic(candidate) &&
    !followedBy(candidate, /^\s(?:rain ?forest|river|basin|jungle|delta|forest)/i) &&
    !precededBy(candidate, /(?:Brazilian|Peruvian|deforest\w*(?: in| of)?(?: the)?|in the)\s$/i),
  oracle: (candidate) => onTopic(candidate) && !followedBy(candidate, /^\s(?:of|bones?)\b/i),
  alphabet: (candidate) =>
    onTopic(candidate) && !precededBy(candidate, /\b(?:the|Latin|Greek)\s$/i),
  claude: (candidate) =>
    onTopic(candidate) &&
    !precededBy(candidate, /[A-Z][a-zé]+[-\s]$/) &&
    (followedBy(candidate, /^\s(?:Sonnet|Opus|Haiku|AI|\d)/) ||
      (!followedBy(candidate, /^\s[A-Z]/) && AI.test(around(candidate)))),
  gemini: near(
    /Google|Alphabet|\bAI\b|chatbot|\bmodels?\b|ChatGPT|Claude|Llama/i,
    /zodiac|horoscope|NASA|astronaut|Winklevoss/i,
  ),
  llama: near(
    /Meta\b|\bAI\b|\bmodels?\b|Facebook|Zuckerberg|Qwen|GPT|\d/i,
    /alpaca farm|\bherd|wool\b/i,
  ),
  stargate: near(
    /project|initiative|venture|\$\s?\d|billion|Trump|OpenAI|SoftBank|Oracle|Altman|data cent|\bAI\b|invest|announce|Projekt|Initiative/i,
    /SG-?1|Atlantis|\bfilm\b|\bmovie\b|\bepisode|TV series|Kurt Russell|MacGyver/i,
  ),
  waves: near(
    /interview|Chinese media|media outlet|magazine|36Kr|Liang|publication|暗涌/i,
    /\b(?:make|making|made|sound|sending|big|shock|heat|radio|ocean)\s*$/i,
  ),
};

// Lower case is no sign of another word for these, and products are named by adding to them.
const STEMS = new Set(['deepseek', 'nvidia']);

/** Is the alias one that products continue ("DeepSeekMoE")? Its guard checks how the word ends. */
export function isStem(alias: string): boolean {
  return STEMS.has(alias.toLowerCase());
}

/** The word ends here, but for a genitive s; or a product's name goes on with a capital after a small letter. */
function stemEnds({ surface, passage, end }: Candidate): boolean {
  const after = passage.text.slice(end, end + 2);
  if (/^(?:$|s?(?![0-9A-Za-z_\u00c0-\u024f]))/.test(after)) return true;
  return /[a-z]$/.test(surface) && /^[A-Z]/.test(after);
}

// Surnames that name one person in this story's news, without the first name on the page.
const LONE_SURNAMES = new Set([
  'altman',
  'andreessen',
  'trump',
  'biden',
  'zuckerberg',
  'rasgon',
  'mollick',
  'kobeissi',
]);

const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|President|CEO|Chief|Senator|Sen|Professor|Prof|Founder|Chairman|Investor|Analyst|But|And|As|While|When|The|That|In|On|For|With|By|To|Of|From|Yet|So|If|Is|Was|Has|Did|Does|Can|What|Why|How|Then|Now|Even|Like|Former|Secretary|Herr|Präsident|Señor|Presidente|Président)\.?$/;

function surname(entity: Entity): Guard {
  return (candidate) => {
    const { surface, passage, alias, start } = candidate;
    if (!capitalised(candidate)) return false;
    const before = passage.text.slice(Math.max(0, start - 24), start);
    const first = /(?:^|[\s("“])([A-Z][\w.]*)\s$/.exec(before)?.[1];
    if (first !== undefined && !TITLES.test(first)) return false;
    if (
      /^\s(?:Tower|Organi[sz]ation|University|Street|Avenue|Jr)\b/.test(
        passage.text.slice(candidate.end, candidate.end + 16),
      )
    )
      return false;
    if (LONE_SURNAMES.has(alias.toLowerCase())) return surface !== surface.toLowerCase();
    return (
      passage.topic.mentions.has(entity.id) || passage.text.slice(0, start).includes(entity.name)
    );
  };
}

/** @returns the test a candidate for this entity, found by this alias, has to pass. */
export function guardFor(entity: Entity, alias: string): Guard {
  const own =
    byAlias[
      alias
        .toLowerCase()
        .replace(/-/g, ' ')
        .replace(/^(h800|h100|h20|a100)s$/, '$1')
    ];
  if (isStem(alias)) return stemEnds;
  if (own)
    return (candidate) =>
      (alias.length <= 4 || alias.includes(' ') || capitalised(candidate)) && own(candidate);
  if (entity.kind === 'person' && !/[\s-]/.test(alias) && /^[A-Z]/.test(alias))
    return surname(entity);
  return capitalised;
}
