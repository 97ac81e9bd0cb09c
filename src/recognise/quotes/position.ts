/** Which of the people around a quotation its words are given to, by what stands between. */
import { phrase } from '../phrase.ts';
import type { Person } from './people.ts';
import { SPEAKER_FOLLOWS, SPEECH_VERB, SPEECH_VERB_NEAR } from './speech.ts';

// Characters between "said" and the name ("OpenAI's chief executive, Sam Altman"), and between a name and its verb.
const VERB_TO_NAME = 80;
const NAME_TO_VERB = 50;

// Between a closing mark and a name: titles, a dash, an opening bracket ("“…” — OpenAI CEO Sam Altman").
const TITLES_ONLY = phrase`
  ^[\s,.:(–—-]*((as|wie|the|der|die|el|la|an?|OpenAI|DeepSeek|Nvidia|CEO|chief|executive|founder|President|US|U\.S\.|investor
  venture|capitalist)([’']s)?\s+)*$`;
const POSSESSIVE = /^[’']s?(?:\s[\w-]+){0,3}\s*[:,]?\s*$/;
const COLON = /^\s*(?:\([^)]*\))?\s*:\s*$/;
// "Andreessen: DeepSeek is", "Altman breaks silence — R1", "For Andreessen, DeepSeek is".
const HEADED = /^[^.!?:—–]{0,40}[:—–]\s/;
const FOR_THEM = /^\s*(?:For|To|Für|Pour|Para|Per)\s(?:[\w-]+\s){0,4}$/;
// "said Nadella at Davos": a surname that the dataset does not know.
const ANOTHER = /^[A-Z][a-zà-ÿ]+,? (?:at|in|on|who|before|after|when|as|last|to|whose)\b/;
const ON_SOMETHING = /^\s(?:on|to|about|of)\s[^:“"]{1,60}:\s*$/i;
const GIVEN_BY =
  /\b(?:according to|by|in the words of|von|laut|según|por|par|selon)\s(?:[\w-]+\s){0,4}$/i;
// "a phrase of Andreessen’s": only where no verb says more.
const THEIRS = /\b(?:from|of)\s(?:[\w-]+\s){0,4}$/i;
const ASIDE = /[,—–(]([^,—–()]*)[,—–)]\s*(?:(?:who|which|has|have|had|also|later|then)\s)*$/;
const RELATIVE_ASIDE = /^[,—–][^,—–]{1,80}[,—–]/;

/** @param text from the closing mark to the end of the sentence. @param people in it, in order */
export function speakerAfter(text: string, people: readonly Person[]): Person | undefined {
  const first = people[0];
  if (!first) return undefined;
  const lead = text.slice(0, first.start);
  const follows = SPEAKER_FOLLOWS.exec(text);
  if (follows && first.start >= follows[0].length - 1) {
    const between = text.slice(follows[0].length, first.start);
    // Titles may come between, another clause may not.
    if (ANOTHER.test(between)) return undefined;
    if (between.length < VERB_TO_NAME && !/[.;:]|\bthat\b/.test(between)) return first;
  }
  if (!TITLES_ONLY.test(lead)) return undefined;
  const verb = SPEECH_VERB_NEAR.exec(text.slice(first.end).replace(RELATIVE_ASIDE, ''));
  if (verb && verb.index < NAME_TO_VERB) return first;
  return /[–—(:-]/.test(lead) ? first : undefined;
}

function lastVerbAfterSomeone(text: string, people: readonly Person[]): number | undefined {
  let found: number | undefined;
  for (const { index } of text.matchAll(SPEECH_VERB)) {
    if (people.some((person) => person.start < index)) found = index;
  }
  return found;
}

/** @param text from the sentence's beginning to the opening mark. @param people in it, in order */
export function speakerBefore(text: string, people: readonly Person[]): Person | undefined {
  const last = people.at(-1);
  if (!last) return undefined;
  const tail = text.slice(last.end);
  if (POSSESSIVE.test(tail)) return last;
  const [head] = people;
  if (head && people.length === 1) {
    const rest = text.slice(head.end);
    if (HEADED.test(rest)) return head;
    if (FOR_THEM.test(text.slice(0, head.start)) && /^\s*,/.test(rest)) return head;
  }
  const verb = lastVerbAfterSomeone(text, people);
  // "Altman told David Sacks:" has a subject before the name at the colon.
  const isAddressed = verb !== undefined && verb < last.start;
  if (!isAddressed && (COLON.test(tail) || ON_SOMETHING.test(tail))) return last;
  const givenBy = GIVEN_BY.test(text.slice(0, last.start));
  if (givenBy && (verb === undefined || verb < last.start)) return last;
  if (verb === undefined) return THEIRS.test(text.slice(0, last.start)) ? last : undefined;

  // "Andreessen, a Trump adviser, called": what stands between the commas is about the subject,
  // unless it is the subject's name ("a Trump ally, Marc Andreessen, called").
  let subject = text.slice(0, verb);
  const aside = ASIDE.exec(subject);
  if (aside) {
    const inside = people.find(
      ({ start, end }) => start >= aside.index && end <= aside.index + aside[0].length,
    );
    const isName =
      (inside?.entity ?? inside?.name) &&
      aside[1]?.trim().length === (inside?.end ?? 0) - (inside?.start ?? 0);
    const someoneBefore = people.some((person) => person.end <= aside.index);
    if (!isName && someoneBefore) subject = subject.slice(0, aside.index);
  }
  return people.filter((person) => person.end <= subject.length).at(-1);
}
