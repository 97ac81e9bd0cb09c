/** Names that are also words, or other things' names. */
import { phrase } from '../phrase.ts';
import { around, away, followedBy, type Guard, near, onTopic, precededBy } from './guard.ts';
import { bareR1, bareV3 } from './models.ts';

const AI = phrase`
  \b(AI|IA|KI)\b|A\.I\.|artificial intelligence|\bmodels?\b|chatbot|\bLLMs?\b|chips?\b|GPUs?\b|start-?up|China|Chinese|OpenAI
  ChatGPT
  Nvidia|data cent`;

const CHIP =
  /nvidia|deepseek|\bchips?\b|\bGPUs?\b|hopper|semiconductor|export|processor|accelerator|cluster|\bAI\b|Grafik|puce|training/i;

/** Alias in small letters, hyphens as spaces -> when it is meant. */
export const wordGuards: Readonly<Record<string, Guard>> = {
  r1: bareR1,
  v3: bareV3,
  'deep seek': (candidate) =>
    /^D\w+[-\s]S/.test(candidate.surface)
      ? candidate.passage.topic.mentions.has('nvidia') || AI.test(around(candidate, 400))
      : followedBy(candidate, /^(?:[’']s\b|[-\s](?:AI|R1|V3|app|model|chatbot)\b)/i) ||
        // A transcript's: it does things, which the verb and a disk's seek do not.
        (followedBy(
          candidate,
          /^ (?:hit|is|was|has|had|says?|said|came|did|released|claim(?:s|ed)|trained|built|showed|made|used)\b/,
        ) &&
          !precededBy(
            candidate,
            /\b(?:an?|the|this|that|each|every|to|we|they|I|you|who|will|would|can) $/i,
          ) &&
          AI.test(around(candidate, 200))),
  nvda: (candidate) =>
    (candidate.surface === 'NVDA' || precededBy(candidate, /\$$/)) &&
    !/screen[-\s]?reader|VoiceOver|\bJAWS\b|NV ?Access|accessib/i.test(around(candidate, 300)),
  h800: near(CHIP),
  h100: near(CHIP),
  h20: near(CHIP),
  a100: near(CHIP, /motorway|autobahn|highway|\broad\b/i),
  o1: (candidate) => candidate.surface === 'o1' && near(AI)(candidate),
  'open ai': (candidate) =>
    /^O\w+[-\s]A/.test(candidate.surface) && !precededBy(candidate, /\ban?\s$/i),
  'high flyer': (candidate) => /^H\w+[-\s]F/.test(candidate.surface),
  tesla: away(/Nikola|\bcoils?\b|Tesla (?:[VPKMT]\d|GPU|architecture)/),
  bernstein: near(/analyst|research|broker|Rasgon|note\b|Analyst/, /Leonard|conductor|composer/),
  meta: away(/meta[-\s]?(?:analys|tag|data|physic)/i),
  apple: (candidate) =>
    onTopic(candidate) && !followedBy(candidate, /^\s(?:pie|juice|tree|orchard)/i),
  amazon: (candidate) =>
    onTopic(candidate) &&
    !followedBy(candidate, /^\s(?:rain ?forest|river|basin)/i) &&
    !precededBy(candidate, /(?:Brazilian|deforest\w*(?: in| of)?(?: the)?|in the)\s$/i),
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
    /zodiac|horoscope|NASA|Winklevoss/i,
  ),
  llama: near(
    /Meta\b|\bAI\b|\bmodels?\b|Facebook|Zuckerberg|Qwen|GPT|\d/i,
    /alpaca farm|\bherd|wool\b/i,
  ),
  stargate: near(
    phrase`
      proje[ck]t|initiative|venture|\$\s?\d|billion|Trump|OpenAI|SoftBank|Oracle|Altman|data cent|\b(AI|KI|IA)\b|invest|announce
      Milliarden|proyecto|millones|milliards`,
    /SG-?1|Atlantis|\bfilm\b|\bmovie\b|\bepisode|TV series/i,
  ),
  waves: near(
    /interview|Chinese media|media outlet|magazine|36Kr|Liang|publication|暗涌/i,
    /\b(?:mak(?:e|ing)|made|sound|shock|heat|radio|ocean)\s*$/i,
  ),
};
