/** Who a page gives a quote to, from the words around it. */
import type { Entity } from '../../dataset/types.ts';
import { sentenceStarts } from '../sentences.ts';
import type { MentionMatch, Passage } from '../types.ts';
import { createPeopleReader, type Person } from './people.ts';
import { PRONOUN_SUBJECT, SPEAKER_FOLLOWS, SPEECH_VERB, SPEECH_VERB_NEAR } from './speech.ts';

export interface Attribution {
  /** own: the true speaker. other: someone else. nobody: the words around name no one. */
  to: 'own' | 'other' | 'nobody';
  /** said: a verb of speech or the like ties them to the quote. near: they are just the only one about. */
  how: 'said' | 'near';
  /** The other speaker: entity id or name as it stands. */
  name?: string;
}

export interface QuotedSpan {
  /** The quotation with its marks: [start, end). */
  start: number;
  end: number;
  /** The passage's text with all quoted words blanked. */
  masked: string;
}

// Characters read on either side: two long sentences.
const REACH = 420;
const AFTER_REACH = 200;
const NOBODY: Attribution = { to: 'nobody', how: 'near' };

/** @returns a function that tells who a quote of `speaker` is given to */
export function createAttribution(entities: readonly Entity[]) {
  const readPeople = createPeopleReader(entities);

  function attributed(person: Person, speaker: Entity, how: Attribution['how']): Attribution {
    if (person.entity === speaker.id) return { to: 'own', how };
    const name = person.entity ?? person.name;
    return name === undefined ? { to: 'other', how } : { to: 'other', how, name };
  }

  return function attribute(
    passage: Passage,
    mentions: readonly MentionMatch[],
    span: QuotedSpan,
    speaker: Entity,
  ): Attribution {
    const { masked } = span;
    const from = Math.max(0, span.start - REACH);
    const whole = masked.slice(from, span.start);
    const sentence = sentenceBefore(whole);
    const left = { text: whole.slice(sentence), offset: from + sentence, mentions };
    const right = { text: rightOf(masked, span.end), offset: span.end, mentions };

    const leftPeople = readPeople(left, speaker);
    const rightPeople = readPeople(right, speaker);

    const after = speakerAfter(right.text, rightPeople);
    if (after) return attributed(after, speaker, 'said');
    const before = speakerBefore(left.text, leftPeople);
    if (before) return attributed(before, speaker, 'said');

    const about = [...leftPeople, ...rightPeople];
    const pronoun =
      PRONOUN_SUBJECT.test(left.text.slice(-60)) || PRONOUN_SUBJECT.test(right.text.slice(0, 40));
    if (about.length === 0 || (pronoun && !about.some((person) => person.entity))) {
      const earlier = antecedent(passage, whole.slice(0, sentence), from, mentions, speaker);
      if (!earlier) return NOBODY;
      const spoken =
        pronoun && SPEECH_VERB_NEAR.test(`${left.text.slice(-80)} ${right.text.slice(0, 60)}`);
      return attributed(earlier, speaker, spoken ? 'said' : 'near');
    }
    const others = about.filter((person) => person.entity !== speaker.id);
    if (others.length === 0) return { to: 'own', how: 'near' };
    if (others.length === about.length)
      return attributed(others.at(-1) ?? { start: 0, end: 0 }, speaker, 'near');
    return NOBODY;
  };

  /** The last person named before the sentence, in this passage or the text before it. */
  function antecedent(
    passage: Passage,
    earlier: string,
    from: number,
    mentions: readonly MentionMatch[],
    speaker: Entity,
  ): Person | undefined {
    const here = readPeople({ text: earlier, offset: from, mentions }, speaker)
      .filter(isNamed)
      .at(-1);
    if (here) return here;
    const tail = passage.before.slice(-REACH);
    const alias = lastNamed(tail, speaker);
    const named = readPeople({ text: tail, offset: 0, mentions: [] }, speaker)
      .filter(isNamed)
      .at(-1);
    if (alias >= 0 && alias >= (named?.start ?? -1)) {
      return { start: alias, end: alias, entity: speaker.id };
    }
    return named;
  }
}

function isNamed(person: Person): boolean {
  return person.entity !== undefined || person.name !== undefined;
}

/** Where the speaker was last named in a text whose mentions are not at hand; -1 where not. */
function lastNamed(text: string, speaker: Entity): number {
  return Math.max(...[speaker.name, ...speaker.aliases].map((name) => text.lastIndexOf(name)));
}

/** Where the sentence that leads to a quotation begins: at the quotation itself where that begins a sentence. */
function sentenceBefore(whole: string): number {
  const trimmed = whole.trimEnd();
  if (trimmed === '' || /[.!?…]$/.test(trimmed) || whole.slice(trimmed.length).includes('\n')) {
    return whole.length;
  }
  return sentenceStarts(trimmed).at(-1) ?? 0;
}

/** The rest of the sentence after a quotation. */
function rightOf(masked: string, end: number): string {
  const text = masked.slice(end, end + AFTER_REACH);
  const next = sentenceStarts(text)[1];
  return next === undefined ? text : text.slice(0, next);
}

function speakerAfter(text: string, people: readonly Person[]): Person | undefined {
  const follows = SPEAKER_FOLLOWS.exec(text);
  const first = people[0];
  if (!first) return undefined;
  if (follows) {
    const between = text.slice(follows[0].length, first.start);
    // "said OpenAI's chief executive, Sam Altman": titles may come first, another clause may not.
    if (
      first.start >= follows[0].length - 1 &&
      !/[.;:]|\bthat\b/.test(between) &&
      between.length < 80
    ) {
      return first;
    }
  }
  if (
    /^[\s,.–—-]*(?:as\s|wie\s)?$/.test(
      text
        .slice(0, first.start)
        .replace(
          /\b(?:the|der|die|el|la|OpenAI|CEO|chief|executive|founder|President|US|U\.S\.|investor|venture|capitalist|an?)\b/gi,
          '',
        )
        .replace(/[’']s\b/g, ''),
    )
  ) {
    const rest = text.slice(first.end).replace(/^,[^,]{1,80},/, '');
    const verb = SPEECH_VERB_NEAR.exec(rest);
    if (verb && verb.index < 50) return first;
    if (
      /^[\s–—-]*[–—-]\s*$/.test(text.slice(0, first.start)) ||
      /^\s*\($/.test(text.slice(0, first.start))
    )
      return first;
  }
  return undefined;
}

function speakerBefore(text: string, people: readonly Person[]): Person | undefined {
  if (people.length === 0) return undefined;
  const last = people[people.length - 1];
  const tail = last ? text.slice(last.end) : '';
  // "Altman’s “…”", "Andreessen: “…”"
  if (last && /^(?:[’']s?(?:\s[\w-]+){0,3}|\s*\([^)]*\))?\s*[:,]?\s*$/.test(tail)) {
    const lead = text.slice(0, last.start);
    if (
      /[’']s?(?:\s[\w-]+){0,3}\s*$|:\s*$/.test(tail) ||
      /\b(?:by|from|of|to|von|por|par)\s(?:[\w-]+\s){0,4}$/i.test(lead)
    )
      return last;
  }
  let verb: RegExpExecArray | undefined;
  SPEECH_VERB.lastIndex = 0;
  for (let hit = SPEECH_VERB.exec(text); hit; hit = SPEECH_VERB.exec(text)) {
    if (people.some((person) => person.start < (hit?.index ?? 0))) verb = hit;
  }
  const by =
    /\b(?:according to|by|in the words of|von|laut|según|por|par|selon)\s(?:[\w-]+\s){0,4}$/i;
  if (last && by.test(text.slice(0, last.start)) && (!verb || verb.index < last.start)) return last;
  if (!verb) return undefined;
  let subject = text.slice(0, verb.index);
  // "Andreessen, a Trump adviser, called": the words between the commas are about the subject, unless they are its name.
  const aside = /,([^,]*),\s*(?:who\s|which\s|has\s|have\s|had\s|also\s|later\s|then\s)*$/.exec(
    subject,
  );
  if (aside) {
    const inside = people.find(
      (person) => person.start >= aside.index && person.end <= aside.index + aside[0].length,
    );
    const alone = inside && aside[1]?.trim().length === inside.end - inside.start;
    if (!alone && people.some((person) => person.end <= aside.index))
      subject = subject.slice(0, aside.index);
  }
  return people.filter((person) => person.end <= subject.length).at(-1);
}
