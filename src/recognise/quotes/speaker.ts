/** Who a page gives a quote to, from the words around it. */
import type { CoreEntity } from '../../dataset/types.ts';
import { phrase } from '../phrase.ts';
import { sentenceStarts } from '../sentences.ts';
import type { MentionMatch, Passage, Topic } from '../types.ts';
import { createPeopleReader, type Person } from './people.ts';
import { speakerAfter, speakerBefore } from './position.ts';
import { PRONOUN_SUBJECT, SPEECH_VERB_NEAR } from './speech.ts';

export interface Attribution {
  /** own: the true speaker. other: someone else. nobody: the words around name no one. */
  to: 'own' | 'other' | 'nobody';
  /** said: a verb of speech or the like ties them to the quote. near: they are just the only one about. */
  how: 'said' | 'near';
  /** The other speaker: entity id or name as it stands; undefined for "a senator". */
  name?: string;
}

export interface QuotedSpan {
  /** The quotation with its marks: [start, end). */
  start: number;
  end: number;
  /** The passage's text with all quoted words blanked. */
  masked: string;
}

// Characters read before and after: two long sentences, and one.
const REACH = 420;
const AFTER_REACH = 200;
// Characters next to the marks in which a pronoun is the speaker's.
const PRONOUN_BEFORE = 60;
const PRONOUN_AFTER = 40;
const OPENS = /^\s*["“„«‘]/;
// "…moment.” Sam Altman called it": a full stop inside the marks ends the sentence, and what follows
// is another, but for a dash or a bracket with a name.
const ENDS_SENTENCE = /\.["”»’]?$/;
const SIGNED = /^\s*[(–—-]/;
const HE_SAID = phrase`\b(he|she) (\w+ly )?(${SPEECH_VERB_NEAR})[^,;:“"]{0,12}$`;
// "Trump called the trade gap a “…”": what is so called is none of the story's things.
const CALLED = phrase`\b(call|describ|brand|label|view|hail)\w* (the|his|her|their) [^.,;:]{0,60}$`;
const STORY = phrase`
  mod[eè]l|app\b|chatbot|launch|releas|rise|arriv|debut|emerg|success|news|lab\b|company|firm|start|develop|break|adv|tech|AI\b|R1|seek|sell|moment|spike|surge
  rout|crash|plunge|event|China|Chinese`;
const NOBODY: Attribution = { to: 'nobody', how: 'near' };

/** Where the sentence that leads to a quotation begins: at the quotation itself where that begins a sentence. */
function sentenceBefore(whole: string): number {
  const trimmed = whole.trimEnd();
  const begins = trimmed === '' || /[.!?…]$/.test(trimmed) || whole.includes('\n', trimmed.length);
  return begins ? whole.length : (sentenceStarts(trimmed).at(-1) ?? 0);
}

function firstSentence(text: string): string {
  return text.slice(0, sentenceStarts(text)[1] ?? text.length);
}

function isNamed(person: Person): boolean {
  return person.entity !== undefined || person.name !== undefined;
}

function attributed(person: Person, speaker: CoreEntity, how: Attribution['how']): Attribution {
  if (person.entity === speaker.id) return { to: 'own', how };
  const name = person.entity ?? person.name;
  return name === undefined ? { to: 'other', how } : { to: 'other', how, name };
}

/** @returns a function that tells who a quote of `speaker` is given to */
export function createAttribution(entities: readonly CoreEntity[]) {
  const readPeople = createPeopleReader(entities);

  function lastNamed(text: string, topic: Topic, speaker: CoreEntity): Person | undefined {
    // The earlier text's mentions are not at hand: the speaker's own names are looked for here.
    const own = Math.max(
      ...[speaker.name, ...speaker.aliases].map((name) => text.lastIndexOf(name)),
    );
    const people = readPeople({ text, offset: 0, mentions: [], topic }, speaker).filter(isNamed);
    const other = people.at(-1);
    if (own >= 0 && own >= (other?.start ?? -1)) {
      return { start: own, end: own, entity: speaker.id };
    }
    return other;
  }

  return function attribute(
    passage: Passage,
    mentions: readonly MentionMatch[],
    { start, end, masked }: QuotedSpan,
    speaker: CoreEntity,
  ): Attribution {
    const { topic } = passage;
    const from = Math.max(0, start - REACH);
    const whole = masked.slice(from, start);
    const sentence = sentenceBefore(whole);
    const left = whole.slice(sentence);
    const right = firstSentence(masked.slice(end, end + AFTER_REACH));
    const leftPeople = readPeople(
      { text: left, offset: from + sentence, mentions, topic },
      speaker,
    );
    const rightPeople = readPeople({ text: right, offset: end, mentions, topic }, speaker);

    const ended = ENDS_SENTENCE.test(passage.text.slice(start, end)) && !SIGNED.test(right);
    const after = ended ? undefined : speakerAfter(right, rightPeople);
    const ahead = speakerBefore(left, leftPeople);
    // Between this quotation and the words after it stands another: they speak of that one first.
    const said = OPENS.test(passage.text.slice(end, end + 4)) ? (ahead ?? after) : (after ?? ahead);
    // "Liang wrote a preface to Zuckerman's book, which he said “…”": whose words they are decides.
    if (HE_SAID.test(left)) {
      const own = leftPeople.some((person) => person.entity === speaker.id);
      if (own) return { to: 'own', how: 'said' };
    }
    const called = CALLED.exec(left)?.[0];
    if (called && !STORY.test(called)) return NOBODY;
    if (said) return attributed(said, speaker, 'said');

    const about = [...leftPeople, ...rightPeople];
    const pronoun =
      PRONOUN_SUBJECT.test(left.slice(-PRONOUN_BEFORE)) ||
      PRONOUN_SUBJECT.test(right.slice(0, PRONOUN_AFTER));
    if (about.length === 0 || (pronoun && !about.some((person) => person.entity))) {
      const earlier = whole.slice(0, sentence);
      const here = readPeople({ text: earlier, offset: from, mentions, topic }, speaker);
      const before = passage.before.trimEnd().slice(-REACH);
      const someone = here.filter(isNamed).at(-1) ?? lastNamed(before, topic, speaker);
      if (!someone) return NOBODY;
      const spoken = pronoun && SPEECH_VERB_NEAR.test(`${left} ${right}`);
      const announced = whole.trim() === '' && before.endsWith(':');
      return attributed(someone, speaker, spoken || announced ? 'said' : 'near');
    }
    // "Wedbush called it a “…” while Trump looked on": whoever spoke is not among the people known.
    if (leftPeople.length === 0 && SPEECH_VERB_NEAR.test(left)) return NOBODY;
    const others = about.filter((person) => person.entity !== speaker.id);
    const other = others.at(-1);
    if (!other) {
      // "Andreessen was blunter on X, “Deepseek R1 is …”": a comma or colon, and then a sentence.
      const introduced = /[,:]\s*$/.test(left) && /[A-Z]/.test(passage.text.charAt(start + 1));
      return { to: 'own', how: introduced ? 'said' : 'near' };
    }
    return others.length === about.length ? attributed(other, speaker, 'near') : NOBODY;
  };
}
